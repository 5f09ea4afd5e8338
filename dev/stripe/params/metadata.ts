import { invalidParam } from '../api-error.ts'
import type { Read } from './read.ts'

/** At most 50 keys of 40 characters, with values of at most 500. An empty value deletes its key. */
export function metadata(): Read<{ [key: string]: string } | undefined> {
  return (value, at) => {
    if (value === undefined) return undefined
    if (typeof value === 'string') {
      if (value === '') return {}
      throw invalidParam('Invalid object', at)
    }
    const entries = Object.entries(value)
    if (entries.length > 50) throw invalidParam('You can have up to 50 metadata keys.', at)
    return Object.fromEntries(
      entries.map(([key, entry]) => [checkKey(key, at), checkValue(entry, `${at}[${key}]`)]),
    )
  }
}

function checkKey(key: string, at: string): string {
  if (key.length <= 40) return key
  throw invalidParam(`Metadata keys can be up to 40 characters long; '${key}' is ${key.length}.`, at)
}

function checkValue(value: unknown, at: string): string {
  if (typeof value !== 'string') throw invalidParam('Invalid string: metadata values are plain text.', at)
  if (value.length <= 500) return value
  throw invalidParam(
    `Metadata values can have up to 500 characters, but you passed in a value that is ${value.length} characters. Invalid value: ${value.slice(0, 40)}...`,
    at,
  )
}

/** On an update Stripe merges metadata by key. */
export function mergeMetadata(
  before: { [key: string]: string },
  change: { [key: string]: string } | null | undefined,
): { [key: string]: string } {
  if (change === null) return {}
  return Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== ''))
}
