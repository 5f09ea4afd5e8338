/** Counts the words of Portable Text with its notes, quotations and timelines, without captions. */
export function countWords(value: unknown): number {
  if (typeof value === 'string') return value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + countWords(item), 0)
  if (typeof value !== 'object' || value === null) return 0
  const { text, title, cite, children, entries } = value as Record<string, unknown>
  return countWords([text, title, cite, children, entries].filter((part) => part !== undefined))
}
