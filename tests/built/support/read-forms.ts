/** A form of a page as far as sending it needs. */
export interface HtmlForm {
  readonly action: string
  /** Name and value of each field as a browser would send it untouched. */
  readonly values: readonly (readonly [string, string])[]
}

const decodeEntities = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#34;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&')

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`).exec(tag)
  return found ? decodeEntities(found[1] ?? '') : undefined
}

function selected(html: string): string {
  const options = html.match(/<option\b[^>]*>/g) ?? []
  const chosen = options.find((tag) => attribute(tag, 'selected') !== undefined) ?? options[0]
  return chosen === undefined ? '' : (attribute(chosen, 'value') ?? '')
}

function valuesOf(html: string): [string, string][] {
  const values: [string, string][] = []
  for (const [tag] of html.matchAll(/<input\b[^>]*>/g)) {
    const name = attribute(tag, 'name')
    const isChoice = ['radio', 'checkbox'].includes(attribute(tag, 'type') ?? '')
    if (name === undefined || (isChoice && attribute(tag, 'checked') === undefined)) continue
    values.push([name, attribute(tag, 'value') ?? (isChoice ? 'on' : '')])
  }
  for (const [tag, content] of html.matchAll(/<textarea\b[^>]*>([^<]*)/g)) {
    const name = attribute(tag, 'name')
    if (name !== undefined) values.push([name, decodeEntities(content ?? '')])
  }
  for (const [tag, content] of html.matchAll(/<select\b[^>]*>([\s\S]*?)<\/select>/g)) {
    const name = attribute(tag, 'name')
    if (name !== undefined) values.push([name, selected(content ?? '')])
  }
  return values
}

/** The POST forms of a page. It parses only the HTML that our own pages use. */
export function readForms(html: string): HtmlForm[] {
  return [...html.matchAll(/(<form\b[^>]*>)([\s\S]*?)<\/form>/g)]
    .filter(([, tag]) => attribute(tag!, 'method') === 'post')
    .map(([, tag, content]) => ({ action: attribute(tag!, 'action') ?? '', values: valuesOf(content!) }))
}
