import type { DocumentBadgeComponent } from 'sanity'
import { findMissing, translations } from '../words/find-missing.ts'

/** Only French and Persian: English is required. */
const names = { fr: 'French', fa: 'Persian' }

/** Shows the languages with missing translations. */
export const missingTranslationBadge: DocumentBadgeComponent = ({ draft, published }) => {
  const missing = findMissing(draft ?? published)
  const languages = translations.filter((language) => missing.some((each) => each.language === language))
  if (languages.length === 0) return null
  return {
    label: `No ${languages.map((language) => names[language]).join(', no ')}`,
    title: missing.map(({ path, language }) => `${path}: ${names[language]}`).join('\n'),
    color: 'warning',
  }
}
