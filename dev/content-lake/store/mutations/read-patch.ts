import { extractWithPath } from '@sanity/mutator'

type Check = (value: unknown) => string | undefined

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An object whose keys are paths and whose values pass the test. */
const pathsTo =
  (expected: string, isValid: (value: unknown) => boolean): Check =>
  (value) => {
    if (!isRecord(value)) return 'must be an object'
    for (const [path, operand] of Object.entries(value)) {
      if (!isPath(path)) return `has the invalid path "${path}"`
      if (!isValid(operand)) return `needs ${expected} at "${path}"`
    }
    return undefined
  }

const checks: Record<string, Check> = {
  set: pathsTo('a value', (value) => value !== undefined),
  setIfMissing: pathsTo('a value', (value) => value !== undefined),
  inc: pathsTo('a number', (value) => typeof value === 'number'),
  dec: pathsTo('a number', (value) => typeof value === 'number'),
  diffMatchPatch: pathsTo('a text', (value) => typeof value === 'string'),
  unset: (value) => {
    if (!Array.isArray(value)) return 'must be a list of paths'
    const wrong: unknown = value.find((path) => !isPath(path))
    return wrong === undefined ? undefined : `has the invalid path "${String(wrong)}"`
  },
  insert: (value) => {
    if (!isRecord(value)) return 'must be an object'
    const { items, ...positions } = value
    const [[position = '', path] = [], ...others] = Object.entries(positions)
    if (!['before', 'after', 'replace'].includes(position) || others.length > 0)
      return 'needs exactly one of "before", "after" and "replace"'
    if (!isPath(path)) return `has the invalid path "${String(path)}"`
    return Array.isArray(items) ? undefined : 'needs a list of "items"'
  },
  ifRevisionID: (value) => (typeof value === 'string' ? undefined : 'must be a revision ID'),
}

/** Why the operations of a patch are refused, whatever the document; undefined when they are not. */
export function patchFault(operations: Record<string, unknown>): string | undefined {
  for (const [name, value] of Object.entries(operations)) {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined
    if (!check) return `Unknown patch operation "${name}"`
    const fault = check(value)
    if (fault) return `The patch operation "${name}" ${fault}`
  }
  return undefined
}

const quoted = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g
const balanced = /^[^[\]]*(?:\[[^[\]]*\][^[\]]*)*$/

function isPath(value: unknown): boolean {
  // The parser of paths accepts a bracket that is never closed.
  if (typeof value !== 'string' || !balanced.test(value.replace(quoted, ''))) return false
  try {
    extractWithPath(value, {})
    return true
  } catch {
    return false
  }
}
