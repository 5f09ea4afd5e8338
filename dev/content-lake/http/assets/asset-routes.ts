import { Hono } from 'hono'
import type { AssetKind } from '../../assets/asset-library.ts'
import type { Lake } from '../../lake.ts'
import { describedError } from '../lake-error.ts'
import { requireEditor } from '../access/require-editor.ts'

const textFields = ['label', 'title', 'description', 'creditLine'] as const

/** `/assets/images/:dataset` and `/assets/files/:dataset`: the raw bytes are the body. */
export function uploadRoutes(lake: Lake): Hono {
  const kinds: Record<string, AssetKind> = { images: 'image', files: 'file' }
  return new Hono().post(
    '/:kind{images|files}/:dataset',
    requireEditor(lake.access, 'mutation'),
    async (c) => {
      const kind = kinds[c.req.param('kind')] ?? 'file'
      const bytes = Buffer.from(await c.req.arrayBuffer())
      if (bytes.length === 0) throw describedError(400, 'invalidAsset', 'The uploaded file is empty')
      const fields = Object.fromEntries(
        textFields.flatMap((name) => {
          const value = c.req.query(name)
          return value ? [[name, value]] : []
        }),
      )
      const fileName = c.req.query('filename')
      const contentType = c.req.header('content-type')
      const document = await lake.assets.upload({
        kind,
        bytes,
        fields,
        author: lake.access.identityOf(c),
        ...(fileName && { fileName }),
        ...(contentType && { contentType }),
      })
      return c.json({ document })
    },
  )
}
