/**
 * A draft may refer to an unpublished document by a weak reference with `_strengthenOnPublish`. Publication makes it
 * strong and removes the mark.
 */
export function strengthenReferences<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map((item: unknown) => strengthenReferences(item)) as Value
  if (typeof value !== 'object' || value === null) return value
  const { _ref, _strengthenOnPublish, _weak, ...rest } = value as Record<string, unknown>
  if (typeof _ref === 'string' && _strengthenOnPublish !== undefined) {
    const staysWeak = (_strengthenOnPublish as { weak?: unknown } | null)?.weak === true
    return { _ref, ...(staysWeak && { _weak }), ...rest } as Value
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, strengthenReferences<unknown>(field)]),
  ) as Value
}
