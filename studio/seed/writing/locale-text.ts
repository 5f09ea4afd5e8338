import { typesetFrench } from './typeset-french.ts'

/** Plain paragraphs in every language. */
export interface LocaleText {
  _type: 'localeText'
  en: string
  fr: string
  fa: string
}

/** A sentence or a plain paragraph in three languages. */
export function localeText(en: string, fr: string, fa: string): LocaleText {
  return { _type: 'localeText', en, fr: typesetFrench(fr), fa }
}
