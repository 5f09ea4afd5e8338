import { stegaClean } from '@sanity/client/stega'

/** Tags with their attributes, and elements whose text is not part of the visible page: titles, scripts, form fields. */
const invisibleParts = /<(title|script|style|textarea|option)\b[^>]*>[\s\S]*?<\/\1>|<[^>]+>/g

/**
 * Removes stega markers from a page wherever they are of no use: attributes, the title, scripts, JSON-LD. They remain in
 * the visible text, where the visual editing overlays read them.
 */
export function removeUnusedStega(html: string): string {
  return html.replace(invisibleParts, (part) => stegaClean<string>(part))
}
