import type { ChangedDocument } from './invalidate-documents.ts'

export interface GrowthPage {
  readonly name: string
  readonly path: string
  /** Documents whose change invalidates the page and the query results it is made from. */
  readonly madeFrom: readonly ChangedDocument[]
  readonly isList?: boolean
  readonly cookie?: string
}

const collection = '/collections/on-the-wrist-by-sea'
const house = { _id: 'house', _type: 'house' }
const product = { _id: 'grown-product-000001', _type: 'product' }
const story = { _id: 'grown-story-000001', _type: 'story' }
const boutique = { _id: 'boutique-paris', _type: 'boutique' }
const collectionDocument = { _id: 'grown-collection-on-the-wrist-by-sea', _type: 'collection' }

/** A page of each kind; pages of lists are full. */
export async function growthPages(siteUrl: string): Promise<GrowthPage[]> {
  const booking = '/appointments?boutique=paris'
  const day = await firstLink(siteUrl, booking, /href="(\/appointments\?[^"#]*day=[^"#]*)/)
  const start = await firstLink(siteUrl, day, /name="start" value="([^"]+)"/)
  return [
    { name: 'home', path: '/', madeFrom: [{ _id: 'home', _type: 'home' }, house] },
    { name: 'collection', path: `${collection}?page=2`, madeFrom: [collectionDocument, house] },
    { name: 'collection, kind', path: `${collection}?kind=repeater`, madeFrom: [collectionDocument, house] },
    {
      name: 'product',
      path: '/products/meridienne',
      madeFrom: [{ _id: 'product-meridienne', _type: 'product' }, house],
    },
    {
      name: 'story',
      path: '/stories/rose-engine',
      madeFrom: [{ _id: 'story-rose-engine', _type: 'story' }, house],
    },
    { name: 'stories', path: '/stories?page=2', madeFrom: [story, house] },
    { name: 'search', path: '/search?q=montre', madeFrom: [product, house] },
    { name: 'boutiques', path: '/boutiques', madeFrom: [boutique, house] },
    { name: 'booking', path: booking, madeFrom: [boutique, house] },
    { name: 'booking day', path: day, madeFrom: [boutique, house] },
    {
      name: 'booking form',
      path: `${day}&start=${encodeURIComponent(start)}&piece=meridienne`,
      madeFrom: [boutique, product, house],
    },
    { name: 'care', path: '/care', madeFrom: [product, house] },
    {
      name: 'bag',
      path: '/bag',
      madeFrom: [{ _id: 'product-boussole-de-poche', _type: 'product' }, house],
      cookie: await addToBag(siteUrl),
    },
    { name: 'sitemap index', path: '/sitemap.xml', madeFrom: [product], isList: true },
    { name: 'sitemap file', path: '/sitemaps/products-1.xml', madeFrom: [product], isList: true },
  ]
}

async function firstLink(siteUrl: string, path: string, shape: RegExp): Promise<string> {
  const page = await (await fetch(`${siteUrl}${path}`)).text()
  const found = shape.exec(page)?.[1]?.replaceAll('&amp;', '&')
  if (found === undefined) throw new Error(`${path} has no link of the expected form.`)
  return found
}

/** Adds a compass to a new bag and returns the cookie of the bag. */
async function addToBag(siteUrl: string): Promise<string> {
  const response = await fetch(`${siteUrl}/products/boussole-de-poche?_action=bag.place`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: siteUrl },
    body: new URLSearchParams({ sku: 'BOU-BRA' }),
  })
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  if (response.status !== 303)
    throw new Error(`The compass was not added to the bag: status ${response.status}.`)
  return cookies.join('; ')
}
