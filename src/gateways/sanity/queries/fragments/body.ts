import { languageOf, localised } from './localised.ts'
import { picture } from './picture.ts'

/** Portable Text in the reader's language, its plates ready to be drawn, and the language it turned out to be. */
export const body = `
  "body": ${localised('body')}[]{
    ...,
    _type == "plate" => {"picture": picture${picture}, "secondPicture": secondPicture${picture}}
  },
  "bodyLanguage": ${languageOf('body')}
`
