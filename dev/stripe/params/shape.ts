import { invalidParam, type ApiError } from '../api-error.ts'
import type { FormObject, FormValue } from './form.ts'
import type { Read } from './read.ts'

type Fields = { [name: string]: Read<unknown> }
type Result<F extends Fields> = { [K in keyof F]: ReturnType<F[K]> }

/**
 * An object with these parameters and no others. `unsupported` lists parameters that Stripe supports and this stand-in does
 * not: they are refused with their own message, never ignored.
 */
export function shape<F extends Fields>(
  fields: F,
  unsupported: readonly string[] = [],
): Read<Result<F> | undefined> {
  return (value, at) => {
    if (value === undefined) return undefined
    if (typeof value === 'string') throw invalidParam('Invalid object', at)
    return readFields(value, fields, unsupported, at)
  }
}

/** The parameters of a request. */
export function parameters<F extends Fields>(fields: F, unsupported: readonly string[] = []) {
  return (form: FormObject): Result<F> => readFields(form, fields, unsupported, '')
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
  unsupported: readonly string[],
  at: string,
): Result<F> {
  const path = (name: string) => (at === '' ? name : `${at}[${name}]`)
  const unknown = Object.keys(form).filter((name) => !(name in fields))
  const refused = unknown.find((name) => unsupported.includes(name))
  if (refused) throw unsupportedParam(path(refused))
  if (unknown.length > 0) throw unknownParams(unknown.map(path))
  const result: { [name: string]: unknown } = {}
  for (const [name, read] of Object.entries(fields))
    result[name] = read(form[name] as FormValue | undefined, path(name))
  return result as Result<F>
}

function unknownParams(names: string[]): ApiError {
  const noun = names.length > 1 ? 'parameters' : 'parameter'
  return invalidParam(`Received unknown ${noun}: ${names.join(', ')}`, names[0] ?? '', 'parameter_unknown')
}

function unsupportedParam(param: string): ApiError {
  return invalidParam(
    `This local stand-in for Stripe does not support '${param}', although Stripe does.`,
    param,
  )
}
