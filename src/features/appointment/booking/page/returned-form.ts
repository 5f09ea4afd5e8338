/** The submitted values and the errors of a rejected form; empty before a submission. */
export interface ReturnedForm {
  readonly isReturned: boolean
  readonly sentence: string
  readonly errors: Readonly<Record<string, string | undefined>>
  value(name: string, otherwise?: string): string
  all(name: string): readonly string[]
}

interface Rejected {
  readonly sentence: string
  readonly errors: Readonly<Record<string, string>>
  readonly values: Readonly<Record<string, string | readonly string[]>>
}

/** Converts the rejection of an action for the form components. */
export function toReturnedForm(rejected: Rejected | undefined): ReturnedForm {
  const all = (name: string) => [rejected?.values[name] ?? []].flat()
  return {
    isReturned: rejected !== undefined,
    sentence: rejected?.sentence ?? '',
    errors: rejected?.errors ?? {},
    value: (name, otherwise = '') => all(name)[0] ?? otherwise,
    all,
  }
}
