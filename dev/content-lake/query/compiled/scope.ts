/** What a compiled query reads besides the value in hand. */
interface Surroundings {
  readonly dataset: unknown
  readonly params: Readonly<Record<string, unknown>>
  dereference(id: string): unknown
}

/** The value in hand and those around it, as groq-js keeps them. */
export interface Scope {
  readonly value: unknown
  readonly parent: Scope | null
  /** Passed over by `^`: the scope of an element that is mapped. */
  readonly isHidden: boolean
  readonly around: Surroundings
}

/** A part of a query as a function. */
export type Run = (scope: Scope) => unknown

export function within(scope: Scope, value: unknown, isHidden = false): Scope {
  return { value, parent: scope.isHidden ? scope.parent : scope, isHidden, around: scope.around }
}
