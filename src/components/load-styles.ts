const requested = new Map<string, Promise<void>>()

/** Loads a stylesheet once, after the first view; also resolves when it cannot be loaded. */
export function loadStyles(href: string): Promise<void> {
  const known = requested.get(href)
  if (known) return known
  const sheet = document.createElement('link')
  sheet.rel = 'stylesheet'
  sheet.href = href
  const loaded = new Promise<void>((resolve) => {
    sheet.onload = () => resolve()
    sheet.onerror = () => resolve()
  })
  requested.set(href, loaded)
  document.head.append(sheet)
  return loaded
}
