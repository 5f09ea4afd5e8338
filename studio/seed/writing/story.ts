import { picture } from './picture.ts'
import { reference, references, slug } from './reference.ts'
import type { LocaleString } from './locale-string.ts'
import type { SeedDocument } from './seed-document.ts'
import type { LocaleText } from './locale-text.ts'
import { typesetFrench } from './typeset-french.ts'

interface StorySource {
  slug: string
  title: LocaleString
  sentence: LocaleText
  author: string
  role: LocaleString
  publishedOn: string
  plate: Parameters<typeof picture>[1]
  drawing: string
  body: { en: object[]; fr?: object[]; fa?: object[] }
  products: string[]
  next: string
  seoDescription: LocaleText
}

/** A story document. `products` and `next` are slugs. */
export function story(source: StorySource): SeedDocument {
  const { slug: name, body } = source
  return {
    _id: `story-${name}`,
    _type: 'story',
    title: source.title,
    slug: slug(name),
    sentence: source.sentence,
    author: source.author,
    role: source.role,
    publishedOn: source.publishedOn,
    picture: picture(`plate-${name}`, source.plate),
    drawing: source.drawing,
    body: {
      _type: 'localeBlocks',
      en: body.en,
      ...(body.fr && { fr: typesetAll(body.fr) }),
      ...(body.fa && { fa: body.fa }),
    },
    products: references(...source.products.map((product) => `product-${product}`)),
    next: reference(`story-${source.next}`),
    seo: { _type: 'seo', description: source.seoDescription },
  }
}

/** The fields of blocks that hold text. */
const prose = new Set(['text', 'title', 'cite', 'note', 'caption', 'beforeLabel', 'afterLabel'])

/** Typesets the French of every text, note and quotation. `localeString` and `localeText` typeset the other texts. */
function typesetAll(value: object[]): object[] {
  return JSON.parse(
    JSON.stringify(value, (name, field: unknown) =>
      prose.has(name) && typeof field === 'string' ? typesetFrench(field) : field,
    ),
  ) as object[]
}
