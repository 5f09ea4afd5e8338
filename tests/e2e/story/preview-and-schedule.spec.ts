import { expect, test } from '@playwright/test'
import { fieldsOf, lakeClient } from '../support/content/lake-client.ts'
import { clickToEdit, openStudio } from '../support/content/open-studio.ts'
import { signIn } from '../support/content/sign-in.ts'

const story = '/stories/the-apprentice'

test.describe.configure({ mode: 'serial' })

test('an editor sees a draft in the preview and opens its field by clicking it, and visitors never see it', async ({
  page,
  request,
}) => {
  const sentence = `A sentence that is still being weighed, number ${Date.now()}.`
  const _id = 'story-the-apprentice'
  const published = await fieldsOf<{ sentence: object }>(_id)
  await lakeClient().createOrReplace({
    ...published,
    _type: 'story',
    _id: `drafts.${_id}`,
    sentence: { ...published.sentence, en: sentence },
  })

  await openStudio(page, `/presentation?preview=${story}`)
  const frame = page.frameLocator('iframe').first()
  const lead = frame.getByText(sentence).first()
  await expect(lead).toBeVisible({ timeout: 60_000 })
  await expect(frame.getByText('All that is written')).toBeVisible()

  // No cache stores the preview: other visitors get the published page at the same time.
  for (let visit = 0; visit < 2; visit++) {
    const response = await request.get(story)
    expect(await response.text()).not.toContain(sentence)
    expect(response.headers()['cache-control'] ?? '').not.toContain('private')
  }

  await clickToEdit(page, lead, /presentation\/story\/story-the-apprentice\/sentence/)
  await lakeClient().delete(`drafts.${_id}`)
})

test('a preview opens only with the secret of the Studio, and has no stega marks in titles, scripts and attributes', async ({
  request,
  page,
}) => {
  for (const address of [
    '/api/preview/enable',
    '/api/preview/enable?sanity-preview-secret=guessed',
    '/api/preview/day?day=2030-01-01T00:00',
  ]) {
    expect((await request.get(address, { maxRedirects: 0 })).status()).toBe(401)
  }
  const forged = await request.get(story, { headers: { cookie: 'maison-preview=e30.e30' } })
  expect(await forged.text()).not.toContain('preview-bar')

  await openStudio(page, `/presentation?preview=${story}`)
  await expect(page.frameLocator('iframe').first().locator('h1')).toBeVisible({ timeout: 60_000 })
  const html = await (await page.request.get(story)).text()
  const mark = /[\u200b\u2060\ufeff]/
  expect(html).toMatch(mark)
  for (const [part] of html.matchAll(/<(title|script)\b[^>]*>[\s\S]*?<\/\1>|<[^>]+>/g))
    expect(part).not.toMatch(mark)
})

test('a scheduled story is on its page, in lists, in search and in the sitemap only between its two times', async ({
  request,
}) => {
  const slug = `at-its-hour-${Date.now()}`
  const from = Date.now() + 6_000
  const model = await fieldsOf('story-the-ribbon')
  await lakeClient().create({
    ...model,
    _type: 'story',
    _id: `story-${slug}`,
    slug: { _type: 'slug', current: slug },
    title: { _type: 'localeString', en: 'Quarterhourglass' },
    publishAt: new Date(from).toISOString(),
    unpublishAt: new Date(from + 8_000).toISOString(),
  })
  const isThere = async () => ({
    page: (await request.get(`/stories/${slug}`)).status() === 200,
    list: (await (await request.get('/stories')).text()).includes(slug),
    sitemap: (await (await request.get('/sitemaps/stories-1.xml')).text()).includes(slug),
    search: (await (await request.get('/search?q=quarterhourglass')).text()).includes(slug),
  })
  const nowhere = { page: false, list: false, sitemap: false, search: false }
  const everywhere = { page: true, list: true, sitemap: true, search: true }
  expect(await isThere()).toEqual(nowhere)
  await expect.poll(isThere, { intervals: [250], timeout: 30_000 }).toEqual(everywhere)
  expect(Date.now()).toBeGreaterThanOrEqual(from)
  await expect.poll(isThere, { intervals: [250], timeout: 30_000 }).toEqual(nowhere)
  await lakeClient().delete(`story-${slug}`)
})

test('the staff endpoint requires a token and shows clients only to advisors', async ({ request }) => {
  const send = async (token?: string) => {
    const response = await request.get('/api/staff/day', {
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    })
    return { status: response.status(), body: (await response.json()) as { seesClients?: boolean } }
  }
  expect((await send()).status).toBe(401)
  expect((await send('somebody-elses-token')).status).toBe(401)
  expect(await send(await signIn('editor'))).toMatchObject({ status: 200, body: { seesClients: false } })
  expect(await send(await signIn('advisor'))).toMatchObject({ status: 200, body: { seesClients: true } })
})
