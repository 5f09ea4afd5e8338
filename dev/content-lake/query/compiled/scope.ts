import type { StepBudget } from '../limits/step-budget.ts'

/** The data of a query that is the same in all its scopes. */
interface Surroundings {
  readonly dataset: unknown
  readonly params: Readonly<Record<string, unknown>>
  dereference(id: string): unknown
  /** Counts the elements that are read; absent where the work is bounded otherwise. */
  readonly budget?: StepBudget | undefined
}

/** The current value and its parent scopes, as in groq-js. */
export interface Scope {
  readonly value: unknown
  readonly parent: Scope | null
  /** Skipped by `^`: the scope of an element of a mapped array. */
  readonly isHidden: boolean
  readonly around: Surroundings
}

/** A compiled expression. */
export type Run = (scope: Scope) => unknown

export function within(scope: Scope, value: unknown, isHidden = false): Scope {
  return { value, parent: scope.isHidden ? scope.parent : scope, isHidden, around: scope.around }
}
