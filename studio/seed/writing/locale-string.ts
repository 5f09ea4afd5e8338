import { typesetFrench } from './typeset-french.ts'

/** One line of text in every language. */
export interface LocaleString {
  _type: 'localeString'
  en: string
  fr: string
  fa: string
}

/** A line in three languages: a title, a label, a caption, an alt text. */
export function localeString(en: string, fr: string, fa: string): LocaleString {
  return { _type: 'localeString', en, fr: typesetFrench(fr), fa }
}
