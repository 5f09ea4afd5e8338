const brought = new Map<string, Promise<void>>()

/** Brings a stylesheet that no first view pays for, once; resolves when it has come, or could not. */
export function bringStyles(href: string): Promise<void> {
  const known = brought.get(href)
  if (known) return known
  const sheet = document.createElement('link')
  sheet.rel = 'stylesheet'
  sheet.href = href
  const come = new Promise<void>((resolve) => {
    sheet.onload = () => resolve()
    sheet.onerror = () => resolve()
  })
  brought.set(href, come)
  document.head.append(sheet)
  return come
}
