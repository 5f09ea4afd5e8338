import type { SanityClient } from '@sanity/client'
import sharp from 'sharp'

/** Writes two documents that refer to each other, a picture, a draft, and a film whose extension has a digit. */
export async function writeContent(client: SanityClient): Promise<void> {
  const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#203828' } })
    .png()
    .toBuffer()
  const picture = await client.assets.upload('image', png, { filename: 'dial.png', title: 'The dial' })
  const film = await client.assets.upload('file', Buffer.from('a film'), { filename: 'cuts.mp4' })
  const refer = (id: string) => ({ _type: 'reference', _ref: id })
  await client
    .transaction()
    .create({
      _id: 'piece',
      _type: 'piece',
      title: 'Méridienne',
      maker: refer('maker'),
      picture: { _type: 'image', alt: 'Un cadran', asset: refer(picture._id) },
      film: { _type: 'file', asset: refer(film._id) },
    })
    .create({ _id: 'maker', _type: 'maker', masterpiece: refer('piece') })
    .create({ _id: 'drafts.piece', _type: 'piece', title: 'Méridienne, not yet published' })
    .commit()
}

/** All documents and files, without revisions and timestamps. */
export function readContent(client: SanityClient): Promise<unknown[]> {
  return client.fetch(`*[!(_id in path("_.**"))] | order(_id) {
    _id, _type, title, maker, masterpiece, picture, film, originalFilename, mimeType, size, sha1hash, extension
  }`)
}
