import { z } from 'astro/zod'
import { hasControlCharacters } from '#shared/text/has-control-characters.ts'
import { plainCode } from '#shared/text/latin-digits.ts'

/** What was typed, by field name; a repeated field has a list, in order. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>

/** A form to show again: its errors and everything that was typed. */
export interface RejectedForm {
  readonly ok: false
  /** The HTTP status of the page: 422 by default; 2xx only without an error. */
  readonly status: number
  /** A sentence for the whole form; empty without an error. */
  readonly sentence: string
  /** A sentence for each wrong field, by its name. */
  readonly errors: Readonly<Record<string, string>>
  readonly values: FormValues
}

export interface AcceptedForm {
  readonly ok: true
  /** The target of the redirect (303). */
  readonly location: string
}

export type FormOutcome = AcceptedForm | RejectedForm

export interface FormWords {
  /** Above a form with errors. */
  readonly summary: string
  /** Beside a field whose schema has no message of its own. */
  readonly invalid: string
  /** Beside a field with control characters, which PostgreSQL and engravings cannot contain. */
  readonly unwritable: string
}

const maxFields = 500
const maxReturnedCharacters = 10_000

/** The schema of a repeated field, such as checkboxes: none, one or several values give a list. */
export function listField<Item extends z.ZodType>(item: Item) {
  return z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(item),
  )
}

/** The schema of a number, date, reference or telephone, whose digits may be of any script (`plainCode`). */
export function digitsField<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (typeof value === 'string' ? plainCode(value) : value), schema)
}

function collect(formData: FormData): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  for (const name of [...new Set(formData.keys())].slice(0, maxFields)) {
    if (name === '__proto__') continue
    const all = formData
      .getAll(name)
      .map((value) => (typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value))
    fields[name] = all.length === 1 ? all[0] : all
  }
  // A page of the version before names its tokens `letter`. Dropped one version later.
  const { letter } = fields
  return letter === undefined ? fields : { requestToken: letter, token: letter, ...fields }
}

/** The text values of a form, to be shown again. Files are left out and long values are cut. */
export function typedValues(formData: FormData): FormValues {
  const values: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(collect(formData))) {
    const texts = [value].flat().filter((text) => typeof text === 'string')
    const shortened = texts.map((text) => text.slice(0, maxReturnedCharacters))
    if (shortened.length > 0) values[name] = shortened.length === 1 ? shortened[0]! : shortened
  }
  return values
}

export function rejectForm(
  formData: FormData,
  {
    sentence,
    errors = {},
    status = 422,
  }: { sentence: string; errors?: Record<string, string>; status?: number },
): RejectedForm {
  return { ok: false, status, sentence, errors, values: typedValues(formData) }
}

/** Parses a form with its schema; returns the data, or the errors by field and everything that was typed. */
export function readForm<Schema extends z.ZodType>(
  formData: FormData,
  schema: Schema,
  words: FormWords,
): { readonly ok: true; readonly data: z.output<Schema> } | RejectedForm {
  const fields = collect(formData)
  const errors: Record<string, string> = {}
  for (const [name, value] of Object.entries(fields)) {
    const isUnwritable = [value].flat().some((text) => typeof text === 'string' && hasControlCharacters(text))
    if (isUnwritable) errors[name] = words.unwritable
  }
  const parsed = schema.safeParse(fields, { error: () => words.invalid })
  for (const issue of parsed.error?.issues ?? []) errors[String(issue.path[0] ?? '')] ??= issue.message
  if (parsed.success && Object.keys(errors).length === 0) return { ok: true, data: parsed.data }
  return rejectForm(formData, { sentence: words.summary, errors })
}

/** The first value that was typed in a field, else `otherwise`. */
export function typed(form: RejectedForm | undefined, name: string, otherwise = ''): string {
  const value = form?.values[name]
  return (typeof value === 'string' ? value : value?.[0]) ?? otherwise
}

/** The values of a repeated field. */
export function typedAll(form: RejectedForm | undefined, name: string): readonly string[] {
  const value = form?.values[name]
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}
