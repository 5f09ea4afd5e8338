import { HtmlValidate, StaticConfigLoader } from 'html-validate'

const checker = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard', 'html-validate:document'],
    // All scripts come from our own origin.
    rules: { 'require-sri': 'off' },
  }),
)

/** Errors of an HTML validator, and what it does not check: content after </html>, and times without a date. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await checker.validateString(html)
  const found = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  )
  if (!html.trimEnd().endsWith('</html>')) found.push('there is content after </html>')
  for (const [tag] of html.matchAll(/<time\b[^>]*>/g)) {
    if (!/datetime="(\d{4}|\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}[\d:.]*Z)?)"/.test(tag))
      found.push(`${tag} has no date`)
  }
  return found
}

interface JsonLdNode {
  readonly '@id'?: string
  readonly '@type'?: string
}

/** The `@id`s that the JSON-LD of a page refers to without describing them. */
export function danglingJsonLd(html: string): string[] {
  const [, text = '[]'] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? []
  const described = new Set<string>()
  const named = new Set<string>()
  JSON.parse(text, (_key, value: unknown) => {
    const { '@id': id, '@type': type } = (value ?? {}) as JsonLdNode
    if (id !== undefined) (type === undefined ? named : described).add(id)
    return value
  })
  return [...named].filter((id) => !described.has(id))
}
