/** The `aria-describedby` of a control, in reading order: the error first. */
export function describedBy(
  id: string,
  parts: { error?: string | undefined; note?: string | undefined; hint?: string | undefined },
): string | undefined {
  const ids = (['error', 'note', 'hint'] as const)
    .filter((part) => parts[part])
    .map((part) => `${id}-${part}`)
  return ids.length > 0 ? ids.join(' ') : undefined
}
