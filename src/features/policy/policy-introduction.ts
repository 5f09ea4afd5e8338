import type { Policy } from '#content/documents.ts'

/** The first paragraph of a policy as plain text of at most 160 characters, for the page's meta description. */
export function policyIntroduction({ body }: Pick<Policy, 'body'>): string | undefined {
  const first = body.find((block) => block._type === 'block' && (block.style ?? 'normal') === 'normal')
  if (first?._type !== 'block') return undefined
  const text = (first.children ?? []).map(({ text = '' }) => text).join('')
  return text.length > 160 ? `${text.slice(0, text.lastIndexOf(' ', 159))}…` : text
}
