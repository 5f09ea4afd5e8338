import { stegaClean } from '@sanity/client/stega'

/** Tags with their attributes, and elements whose text is not seen as it stands: titles, scripts, fields. */
const unseen = /<(title|script|style|textarea|option)\b[^>]*>[\s\S]*?<\/\1>|<[^>]+>/g

/**
 * Takes the marks of the fields out of every place of a page where they are not seen: alternative texts, links, labels,
 * the title of the tab, JSON-LD. They stay in the words on the page, where a click reads them.
 */
export function cleanPage(html: string): string {
  return html.replace(unseen, (part) => stegaClean<string>(part))
}
