import { HtmlValidate, StaticConfigLoader } from 'html-validate'

const checker = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard', 'html-validate:document'],
    // Every script is our own and comes from our own origin.
    rules: { 'require-sri': 'off' },
  }),
)

/** What an HTML checker finds in a page as the server sent it, and what it overlooks: scripts behind the end, times without an instant. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await checker.validateString(html)
  const found = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  )
  if (!html.trimEnd().endsWith('</html>')) found.push('something stands behind </html>')
  for (const [tag] of html.matchAll(/<time\b[^>]*>/g)) {
    if (!/datetime="(\d{4}|\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}[\d:.]*Z)?)"/.test(tag))
      found.push(`${tag} says no date`)
  }
  return found
}

interface Thing {
  readonly '@id'?: string
  readonly '@type'?: string
}

/** The things that a page's JSON-LD points to by `@id` without describing them on the page. */
export function danglingJsonLd(html: string): string[] {
  const [, text = '[]'] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? []
  const described = new Set<string>()
  const named = new Set<string>()
  JSON.parse(text, (_key, value: unknown) => {
    const { '@id': id, '@type': type } = (value ?? {}) as Thing
    if (id !== undefined) (type === undefined ? named : described).add(id)
    return value
  })
  return [...named].filter((id) => !described.has(id))
}
