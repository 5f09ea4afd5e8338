const pageShape = /^[1-9]\d{0,4}$/

/** The page of a list that an address asks for: 1 where it asks for none, undefined where what it asks for is no page. */
export function readPage(parameters: URLSearchParams): number | undefined {
  const asked = parameters.getAll('page')
  const [first = '1'] = asked
  return asked.length <= 1 && pageShape.test(first) ? Number(first) : undefined
}

/** The address of a page of a list: the first one has none of its own. */
export function pageHref(path: string, page: number, kept: Readonly<Record<string, string>> = {}): string {
  const parameters = new URLSearchParams(Object.entries(kept).filter(([, value]) => value !== ''))
  if (page > 1) parameters.set('page', String(page))
  return parameters.size > 0 ? `${path}?${parameters.toString()}` : path
}
