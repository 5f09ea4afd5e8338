import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pathChange, publishRenamed } from '../../../studio/actions/rename-actions.ts'
import { pageFolders } from '../../../studio/words/pages.ts'
import { openLake, type OpenLake } from './small-content/content-fixture.ts'

let lake: OpenLake
beforeAll(async () => {
  lake = await openLake()
})
afterAll(() => lake.close())

const slug = (current: string) => ({ _type: 'slug', current })
const at = (type: string, current: string) => `/${pageFolders[type] ?? ''}/${current}`

/** A published page of this type, and how an editor renames it. */
async function openPage(type: string) {
  const id = `page-${crypto.randomUUID().slice(0, 8)}`
  const draftId = `drafts.${id}`
  const first = `${id}-a`
  await lake.editor.create({ _id: id, _type: type, slug: slug(first) })
  const read = async (of: string) => (await lake.editor.getDocument(of)) ?? null
  return {
    id,
    first,
    async rename(current: string, stale: { draft?: string; published?: string } = {}) {
      const before = await read(id)
      await lake.editor.createOrReplace({ ...before, _id: draftId, _type: type, slug: slug(current) })
      const draft = await read(draftId)
      const move = pathChange(before as never, draft as never)
      if (!before || !draft || !move) throw new Error('The page was not renamed.')
      const revisions = {
        ifDraftRevisionId: stale.draft ?? draft._rev,
        ifPublishedRevisionId: stale.published ?? before._rev,
      }
      await publishRenamed(lake.editor, { publishedId: id, draftId, ...revisions }, move)
    },
    /** The redirects to and from the addresses of this page: old path to new path. */
    async redirects() {
      const found = await lake.editor.fetch<{ from: string; to: string }[]>(
        '*[_type == "redirect" && from match $id + "*" || _type == "redirect" && string::startsWith(from, $path)]{from, to} | order(from asc)',
        { id, path: at(type, id) },
        { perspective: 'raw' },
      )
      return Object.fromEntries(found.map(({ from, to }) => [from, to]))
    },
  }
}

describe.each(Object.keys(pageFolders))('a renamed %s', (type) => {
  const path = (current: string) => at(type, current)

  test('leaves a redirect, every older address leads to the newest one, and renaming back removes the loop', async () => {
    const page = await openPage(type)
    const [a, b, c] = ['a', 'b', 'c'].map((end) => `${page.id}-${end}`) as [string, string, string]
    await page.rename(b)
    expect(await page.redirects()).toEqual({ [path(a)]: path(b) })
    await page.rename(c)
    expect(await page.redirects()).toEqual({ [path(a)]: path(c), [path(b)]: path(c) })
    await page.rename(a)
    expect(await page.redirects()).toEqual({ [path(b)]: path(a), [path(c)]: path(a) })
  })
})

describe('a refused publication of a renamed page', () => {
  test.each([{ published: 'of-somebody-else' }, { draft: 'of-somebody-else' }])(
    'leaves nothing behind when a revision has changed: %j',
    async (stale) => {
      const page = await openPage('story')
      await page.rename(`${page.id}-b`)
      const before = await page.redirects()
      await expect(page.rename(`${page.id}-c`, stale)).rejects.toThrow(/revision/i)
      expect(await page.redirects()).toEqual(before)
      expect(await lake.editor.getDocument(page.id)).toMatchObject({ slug: { current: `${page.id}-b` } })
      expect(await lake.editor.getDocument(`drafts.${page.id}`)).toBeDefined()
    },
  )
})

test('a redirect that an editor has begun to change is re-pointed, or deleted with its draft', async () => {
  const page = await openPage('product')
  await page.rename(`${page.id}-b`)
  const [redirect] = await lake.editor.fetch<{ _id: string; _type: string }[]>(
    '*[_type == "redirect" && from == $from]',
    { from: at('product', page.first) },
  )
  if (!redirect) throw new Error('There is no redirect.')
  await lake.editor.createOrReplace({ ...redirect, _id: `drafts.${redirect._id}`, permanent: false })
  await page.rename(page.first)
  expect(await page.redirects()).toEqual({ [at('product', `${page.id}-b`)]: at('product', page.first) })
})

test('the storefront follows a redirect only to a page that is there', async () => {
  const story = await openPage('story')
  await story.rename(`${story.id}-b`)
  const old = at('story', story.first)
  expect((await lake.content.redirect(old))?.data).toMatchObject({ to: at('story', `${story.id}-b`) })
  await lake.editor.patch(story.id).set({ publishAt: '2999-01-01T00:00:00Z' }).commit()
  expect(await lake.content.redirect(old)).toBeNull()
  await lake.editor.delete(story.id)
  expect(await lake.content.redirect(old)).toBeNull()
  await lake.editor.create({ _type: 'redirect', from: '/catalogue', to: '/collections', permanent: true })
  expect((await lake.content.redirect('/catalogue'))?.data).toMatchObject({ to: '/collections' })
})
