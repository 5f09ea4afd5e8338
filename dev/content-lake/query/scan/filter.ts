import type { StoredDocument } from '../../store/document.ts'
import type { StepBudget } from '../limits/step-budget.ts'

/** Keeps the documents for which a condition is true: exactly those that groq-js would keep. */
export type DocumentFilter = (
  documents: readonly StoredDocument[],
  params: Record<string, unknown>,
  budget?: StepBudget,
) => readonly StoredDocument[]
