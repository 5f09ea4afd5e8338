interface FoundReference {
  id: string
  isStrong: boolean
}

/** Every reference in a value. A reference to another dataset counts as weak, because this lake cannot check it. */
export function referencesIn(value: unknown): FoundReference[] {
  const found: FoundReference[] = []
  collect(value, found)
  return found
}

function collect(value: unknown, found: FoundReference[]): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found)
    return
  }
  const { _ref, _weak, _dataset } = value as { _ref?: unknown; _weak?: unknown; _dataset?: unknown }
  if (typeof _ref === 'string') found.push({ id: _ref, isStrong: _weak !== true && _dataset === undefined })
  for (const field of Object.values(value)) collect(field, found)
}
