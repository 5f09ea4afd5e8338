import { prose } from './prose.ts'
import { slug } from './reference.ts'
import type { LocaleString } from './locale-string.ts'
import type { SeedDocument } from './seed-document.ts'
import type { LocaleText } from './locale-text.ts'

interface PolicySource {
  slug: string
  title: LocaleString
  updatedOn: string
  body: { en: string; fr: string; fa: string }
  seoDescription: LocaleText
}

/** A policy document; its text is written in the notation of `prose`. */
export function policy({ slug: name, title, updatedOn, body, seoDescription }: PolicySource): SeedDocument {
  return {
    _id: `policy-${name}`,
    _type: 'policy',
    title,
    slug: slug(name),
    updatedOn,
    body: prose(body.en, body.fr, body.fa),
    seo: { _type: 'seo', description: seoDescription },
  }
}
