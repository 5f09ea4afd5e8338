/**
 * A draft may refer to a document that is not published yet: weakly, and marked to be made strong at publication.
 * What is published carries the mark no more.
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
