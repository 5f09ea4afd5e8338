interface FoundReference {
  id: string
  isStrong: boolean
}

/** Every reference in a value to a document of this dataset. */
export function* referencesIn(value: unknown): Generator<FoundReference> {
  if (Array.isArray(value)) {
    for (const item of value) yield* referencesIn(item)
  } else if (typeof value === 'object' && value !== null) {
    const { _ref, _weak, _dataset } = value as { _ref?: unknown; _weak?: unknown; _dataset?: unknown }
    if (typeof _ref === 'string' && _dataset === undefined) yield { id: _ref, isStrong: _weak !== true }
    for (const field of Object.values(value)) yield* referencesIn(field)
  }
}
