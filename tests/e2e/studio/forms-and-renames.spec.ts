import { expect, type Page, test } from '@playwright/test'
import { fieldsOf, lakeClient } from '../support/content/lake-client.ts'
import { openStudio } from '../support/content/open-studio.ts'
import { field, publish, write } from '../support/content/studio-form.ts'

/** A document type of each way in which the structure lists one, with a field of its form. */
const types = [
  ['home', 'headline.en'],
  ['house', 'tagline.en'],
  ['product', 'kind.en'],
  ['boutique', 'city.en'],
  ['advisor', 'role.en'],
  ['maker', 'sentence.en'],
  ['policy', 'title.en'],
  ['redirect', 'from'],
] as const

/** Follows a link inside the Studio that is open, without loading it anew. */
const follow = (page: Page, address: string) =>
  page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate', { state: null }))
  }, `/studio${address}`)

const openForm = async (page: Page, address: string) => {
  await openStudio(page, address)
  await expect(page.getByTestId('document-panel-scroller').last()).toBeVisible({ timeout: 30_000 })
}

test('a document opens from a link to one of its fields, and a new one from “create”, however its type is listed', async ({
  page,
}) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await openStudio(page, '/structure')
  await expect(page.getByRole('link', { name: 'Content' })).toBeVisible({ timeout: 30_000 })
  for (const [type, path] of types) {
    const id = await lakeClient().fetch<string>(
      '*[_type == $type && !(_id in path("drafts.**"))] | order(_id)[0]._id',
      { type },
    )
    await follow(page, `/intent/edit/id=${id};type=${type};path=${path}`)
    await expect(page, type).toHaveURL(new RegExp(`;${id}(?:%2C|,)path(?:%3D|=)${path}`))
    await expect(field(page, path).first(), type).toBeVisible()
  }
  const soldOut = 'variants[_key=="che-62"].sku'
  await follow(
    page,
    `/intent/edit/id=product-chevaliere-du-passage;type=product;path=${encodeURIComponent(soldOut)}`,
  )
  await expect(page.getByText('None is left.')).toBeVisible()
  await page.getByRole('dialog').getByRole('link', { name: 'What is out of stock' }).click()
  await expect(page.getByRole('row', { name: /Chevalière du Passage CHE-62/ })).toBeVisible()
  for (const [type, path] of types.slice(2)) {
    await follow(page, `/intent/create/type=${type};template=${type}`)
    await expect(field(page, path).getByRole('textbox').first(), type).toHaveValue('')
    await expect(page.getByText('Missing document'), type).toHaveCount(0)
  }
  expect(errors).toEqual([])
})

test('a boutique gets its slug, its coordinates and its week as people write them', async ({ page }) => {
  await openForm(page, '/intent/create/type=boutique;template=boutique')
  await write(page, 'city.en', 'L’Isle-d’Abeau, été')
  await field(page, 'slug').getByRole('button', { name: 'Generate' }).click()
  await expect(field(page, 'slug').getByRole('textbox')).toHaveValue('l-isle-d-abeau-ete')
  await field(page, 'geo').getByLabel('Coordinates from a map').fill('45.6228, 5.2243')
  await expect(field(page, 'geo.lat').getByRole('spinbutton')).toHaveValue('45.6228')
  await page.getByRole('tab', { name: 'Hours' }).click()
  const zone = field(page, 'timeZone').getByPlaceholder('Search by city')
  await zone.fill('paris')
  await page.getByRole('option', { name: 'Europe/Paris' }).click()
  const week = field(page, 'openingHours')
  await week.getByRole('button', { name: 'Open on Tuesday' }).click()
  await week.getByRole('button', { name: 'Open on Friday' }).click()
  await week.getByRole('button', { name: 'Open again later on Tuesday' }).click()
  await expect(week.getByRole('alert')).toContainText('From when, until when?')
  await week.getByLabel('Tuesday, until').first().fill('13:00')
  await week.getByLabel('Tuesday, from').last().fill('14:00')
  await week.getByLabel('Tuesday, until').last().fill('19:00')
  await expect(week.getByRole('alert')).toHaveCount(0)
  await week.getByRole('button', { name: 'Give the other open days the hours of Tuesday' }).click()
  await expect(week.getByText('Tuesday, Friday: 10:00–13:00, 14:00–19:00')).toBeVisible()
  await expect
    .poll(() =>
      lakeClient().fetch(
        '*[_type == "boutique" && slug.current == "l-isle-d-abeau-ete"][0]{geo, timeZone, openingHours, breaks}',
      ),
    )
    .toMatchObject({
      geo: { lat: 45.6228, lng: 5.2243 },
      timeZone: 'Europe/Paris',
      openingHours: [{ days: ['tuesday', 'friday'], opens: '10:00', closes: '19:00' }],
      breaks: [{ days: ['tuesday', 'friday'], opens: '13:00', closes: '14:00' }],
    })
})

test('a renamed page leaves a redirect with its publication, and none when it cannot be published', async ({
  page,
  request,
}) => {
  const _id = 'story-of-a-new-name'
  const before = '/stories/of-a-first-name'
  const after = '/stories/of-a-second-name'
  const redirects = () =>
    lakeClient().fetch<string[]>('*[_type == "redirect" && from == $before].to', { before })
  const fields = await fieldsOf('story-the-ribbon')
  await lakeClient().createOrReplace({
    ...fields,
    _id,
    _type: 'story',
    slug: { _type: 'slug', current: 'of-a-first-name' },
  })
  try {
    await openForm(page, `/intent/edit/id=${_id};type=story;path=slug`)
    await field(page, 'slug').getByRole('textbox').fill('of-a-second-name')
    await write(page, 'author', '')
    await expect(page.getByTestId('action-publish')).toBeDisabled()
    await page.keyboard.press('Control+Alt+p')
    await write(page, 'author', 'Hélène Vasseur')
    expect(await redirects()).toEqual([])
    expect((await request.get(before)).status()).toBe(200)
    await publish(page)
    await expect(page.getByText(`Published. ${before} now leads to ${after}.`)).toBeVisible()
    expect(await redirects()).toEqual([after])
    for (const locale of ['', '/fr', '/fa']) {
      await expect
        .poll(async () => {
          const response = await request.get(`${locale}${before}`, { maxRedirects: 0 })
          return [response.status(), response.headers()['location']]
        })
        .toEqual([301, `${locale}${after}`])
      expect((await request.get(`${locale}${after}`)).status()).toBe(200)
    }
  } finally {
    await lakeClient().delete({
      query: '*[_id in [$_id, "drafts." + $_id] || (_type == "redirect" && from == $before)]',
      params: { _id, before },
    })
  }
})
