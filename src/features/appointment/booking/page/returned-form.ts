/** A form as its page shows it: what was typed, and what is wrong with it. Empty before anything was sent. */
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

/** Reads an action's rejection for the components of a form. */
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
