import { z } from 'astro/zod'
import { hasControls } from '#shared/text/has-controls.ts'
import { plainCode } from '#shared/text/latin-digits.ts'

/** What was typed, by field name; a name that came more than once keeps every value, in order. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>

/** A form sent back to its sender: what to say, beside which fields, and everything that was typed. */
export interface RejectedForm {
  readonly ok: false
  /** The status of the page that shows it: 422 by default; a 2xx only where nothing is amiss. */
  readonly status: number
  /** One sentence for the whole form; empty where nothing is amiss. */
  readonly sentence: string
  /** One sentence a field, by field name. */
  readonly errors: Readonly<Record<string, string>>
  readonly values: FormValues
}

export interface AcceptedForm {
  readonly ok: true
  /** Where the browser goes next, by 303. */
  readonly location: string
}

export type FormOutcome = AcceptedForm | RejectedForm

export interface FormWords {
  /** Above a form that has errors in it. */
  readonly summary: string
  /** Beside a field whose own schema says nothing better. */
  readonly invalid: string
  /** Beside a field holding control characters, which no database and no engraver can write. */
  readonly unwritable: string
}

const maxFields = 500
const maxKeptCharacters = 10_000

/** A repeated field (checkboxes, say): none, one or many values, always read as a list. */
export function many<Item extends z.ZodType>(item: Item) {
  return z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(item),
  )
}

/** A number, date, reference or telephone: read as it is meant, from whatever keyboard it was typed. */
export function code<Schema extends z.ZodType>(schema: Schema) {
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
  return fields
}

/** Everything typed as text, so that the page can show it again; files and the absurdly long are not kept. */
export function typedValues(formData: FormData): FormValues {
  const values: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(collect(formData))) {
    const texts = [value].flat().filter((text) => typeof text === 'string')
    const kept = texts.map((text) => text.slice(0, maxKeptCharacters))
    if (kept.length > 0) values[name] = kept.length === 1 ? kept[0]! : kept
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

/** Reads a form by its schema; what does not fit is sent back with a sentence a field and everything that was typed. */
export function readForm<Schema extends z.ZodType>(
  formData: FormData,
  schema: Schema,
  words: FormWords,
): { readonly ok: true; readonly data: z.output<Schema> } | RejectedForm {
  const fields = collect(formData)
  const errors: Record<string, string> = {}
  for (const [name, value] of Object.entries(fields)) {
    const isUnwritable = [value].flat().some((text) => typeof text === 'string' && hasControls(text))
    if (isUnwritable) errors[name] = words.unwritable
  }
  const parsed = schema.safeParse(fields, { error: () => words.invalid })
  for (const issue of parsed.error?.issues ?? []) errors[String(issue.path[0] ?? '')] ??= issue.message
  if (parsed.success && Object.keys(errors).length === 0) return { ok: true, data: parsed.data }
  return rejectForm(formData, { sentence: words.summary, errors })
}

/** The first typed value of a field, or what the field shows when nothing was typed. */
export function typed(form: RejectedForm | undefined, name: string, otherwise = ''): string {
  const value = form?.values[name]
  return (typeof value === 'string' ? value : value?.[0]) ?? otherwise
}

/** Every typed value of a repeated field. */
export function typedAll(form: RejectedForm | undefined, name: string): readonly string[] {
  const value = form?.values[name]
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}
