const pageShape = /^[1-9]\d{0,4}$/

/** The page number in a URL: 1 when it has none, undefined when it is malformed. */
export function readPage(parameters: URLSearchParams): number | undefined {
  const asked = parameters.getAll('page')
  const [first = '1'] = asked
  return asked.length <= 1 && pageShape.test(first) ? Number(first) : undefined
}

/** The URL of a page of a list; the first page has no `page` parameter. `otherParameters` are kept. */
export function pageHref(
  path: string,
  page: number,
  otherParameters: Readonly<Record<string, string>> = {},
): string {
  const parameters = new URLSearchParams(Object.entries(otherParameters).filter(([, value]) => value !== ''))
  if (page > 1) parameters.set('page', String(page))
  return parameters.size > 0 ? `${path}?${parameters.toString()}` : path
}
