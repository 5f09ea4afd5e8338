import { invalidParam, type ApiError } from '../api-error.ts'
import type { FormObject, FormValue } from './form.ts'
import type { Read } from './read.ts'

type Fields = { [name: string]: Read<unknown> }
type Result<F extends Fields> = { [K in keyof F]: ReturnType<F[K]> }

/**
 * An object with these parameters and no other. `elsewhere` names what Stripe knows and this stand-in does not serve:
 * refused in words that say so, because ignoring it would be a lie.
 */
export function shape<F extends Fields>(
  fields: F,
  elsewhere: readonly string[] = [],
): Read<Result<F> | undefined> {
  return (value, at) => {
    if (value === undefined) return undefined
    if (typeof value === 'string') throw invalidParam('Invalid object', at)
    return readFields(value, fields, elsewhere, at)
  }
}

/** The parameters of a whole request. */
export function parameters<F extends Fields>(fields: F, elsewhere: readonly string[] = []) {
  return (form: FormObject): Result<F> => readFields(form, fields, elsewhere, '')
}

export function list<T>(read: Read<T | undefined>, max: number, min = 0): Read<T[] | undefined> {
  return (value, at) => {
    if (value === undefined) return undefined
    if (typeof value === 'string') throw invalidParam('Invalid array', at)
    const entries = Object.entries(value)
    if (entries.some(([key], index) => key !== String(index))) throw invalidParam('Invalid array', at)
    if (entries.length > max) throw invalidParam(`Array ${at} exceeded maximum ${max} allowed elements.`, at)
    if (entries.length < min) throw invalidParam(`Array ${at} must have at least ${min} elements.`, at)
    return entries.flatMap(([key, entry]) => {
      const item = read(entry, `${at}[${key}]`)
      return item === undefined ? [] : [item]
    })
  }
}

function readFields<F extends Fields>(
  form: FormObject,
  fields: F,
  elsewhere: readonly string[],
  at: string,
): Result<F> {
  const path = (name: string) => (at === '' ? name : `${at}[${name}]`)
  const strangers = Object.keys(form).filter((name) => !(name in fields))
  const away = strangers.find((name) => elsewhere.includes(name))
  if (away) throw notServed(path(away))
  if (strangers.length > 0) throw unknownParams(strangers.map(path))
  const result: { [name: string]: unknown } = {}
  for (const [name, read] of Object.entries(fields))
    result[name] = read(form[name] as FormValue | undefined, path(name))
  return result as Result<F>
}

function unknownParams(names: string[]): ApiError {
  const noun = names.length > 1 ? 'parameters' : 'parameter'
  return invalidParam(`Received unknown ${noun}: ${names.join(', ')}`, names[0] ?? '', 'parameter_unknown')
}

function notServed(param: string): ApiError {
  return invalidParam(`This local stand-in for Stripe does not serve '${param}'; Stripe itself does.`, param)
}
