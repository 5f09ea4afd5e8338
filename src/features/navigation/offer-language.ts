/** The language to offer: the first the visitor reads that the house writes, unless the page is already in it. */
export function languageToOffer(
  visitor: readonly string[],
  page: string,
  offered: readonly string[],
): string | undefined {
  const speaks = [baseOf(page), ...offered]
  const first = visitor.map(baseOf).find((language) => speaks.includes(language))
  return first === baseOf(page) ? undefined : first
}

function baseOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag
}

function offer() {
  if (document.referrer !== '' && new URL(document.referrer).origin === location.origin) return
  const lines = [...document.querySelectorAll<HTMLElement>('[data-offer]')]
  const language = languageToOffer(
    navigator.languages,
    document.documentElement.lang,
    lines.map((line) => line.lang),
  )
  lines.find((line) => line.lang === language)?.showPopover()
}

if (typeof document !== 'undefined') offer()
