/** A copy of the document without these fields. */
export function withoutFields(
  document: Record<string, unknown>,
  ...names: readonly string[]
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(document).filter(([name]) => !names.includes(name)))
}
