import { invalidParam } from '../api-error.ts'
import type { FormValue } from './form.ts'

/** Reads the parameter at the path `at`, such as `line_items[0][quantity]`, or throws Stripe's error for it. */
export type Read<T> = (value: FormValue | undefined, at: string) => T

export function required<T>(read: Read<T | undefined>): Read<T> {
  return (value, at) => {
    const result = read(value, at)
    if (result === undefined) throw invalidParam(`Missing required param: ${at}.`, at, 'parameter_missing')
    return result
  }
}

/** Where Stripe allows it, an empty value unsets the field. */
export function emptyable<T>(read: Read<T | undefined>): Read<T | null | undefined> {
  return (value, at) => (value === '' ? null : read(value, at))
}

export function text(limits: { max?: number; pattern?: RegExp } = {}): Read<string | undefined> {
  return (value, at) => {
    if (value === undefined) return undefined
    const given = plain(value, at)
    if (given.trim() === '') {
      throw invalidParam(
        `You passed an empty string for '${at}'. We assume empty values are an attempt to unset a parameter; however '${at}' cannot be unset. You should remove '${at}' from your request or supply a non-empty value.`,
        at,
        'parameter_invalid_empty',
      )
    }
    const max = limits.max ?? 5000
    if (given.length > max) {
      throw invalidParam(`Invalid string: ${given.slice(0, 20)}...; must be at most ${max} characters`, at)
    }
    if (limits.pattern && !limits.pattern.test(given)) throw invalidParam(`Invalid string: ${given}`, at)
    return given
  }
}

export function integer(limits: { min?: number; max?: number } = {}): Read<number | undefined> {
  return (value, at) => {
    if (value === undefined) return undefined
    const given = plain(value, at)
    if (!/^-?\d{1,15}$/.test(given))
      throw invalidParam(`Invalid integer: ${given}`, at, 'parameter_invalid_integer')
    const number = Number(given)
    if (limits.min !== undefined && number < limits.min) {
      const message =
        limits.min === 0
          ? 'Invalid non-negative integer'
          : `This value must be greater than or equal to ${limits.min}.`
      throw invalidParam(message, at, 'parameter_invalid_integer')
    }
    if (limits.max !== undefined && number > limits.max) {
      throw invalidParam(
        `This value must be less than or equal to ${limits.max} (it currently is '${number}').`,
        at,
      )
    }
    return number
  }
}

export function flag(): Read<boolean | undefined> {
  return (value, at) => {
    if (value === undefined) return undefined
    if (value === 'true' || value === '1') return true
    if (value === 'false' || value === '0') return false
    throw invalidParam(`Invalid boolean: ${plain(value, at)}`, at)
  }
}

export function oneOf<const T extends string>(choices: readonly T[]): Read<T | undefined> {
  return (value, at) => {
    if (value === undefined) return undefined
    const choice = choices.find((known) => known === value)
    if (choice !== undefined) return choice
    const names = choices.length > 1 ? `${choices.slice(0, -1).join(', ')}, or ${choices.at(-1)}` : choices[0]
    throw invalidParam(`Invalid ${at}: must be one of ${names}`, at)
  }
}

export function webAddress(): Read<string | undefined> {
  return (value, at) => {
    if (value === undefined) return undefined
    const given = plain(value, at)
    const protocol = URL.canParse(given) ? new URL(given).protocol : null
    if (protocol === null) {
      throw invalidParam(
        'Invalid URL: An explicit scheme (such as https) must be provided.',
        at,
        'url_invalid',
      )
    }
    if (protocol !== 'https:' && protocol !== 'http:')
      throw invalidParam('Not a valid URL', at, 'url_invalid')
    return given
  }
}

export function emailAddress(): Read<string | undefined> {
  return (value, at) => {
    if (value === undefined) return undefined
    const given = plain(value, at)
    if (isEmail(given)) return given
    throw invalidParam(`Invalid email address: ${given}`, at, 'email_invalid')
  }
}

export function isEmail(given: string): boolean {
  return given.length <= 254 && /^[^\s@<>()[\],;:"\\]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(given)
}

function plain(value: FormValue, at: string): string {
  if (typeof value === 'string') return value
  throw invalidParam('Invalid string: {}', at)
}
