const charactersOfUnit = 64

/** Spends the cost of writing a result as JSON: one unit for each value, and one for each 64 characters of a text. */
export function spendOnResult(result: unknown, spend: (units: number) => void): void {
  const open: unknown[] = [result]
  while (open.length > 0) {
    const value = open.pop()
    if (typeof value === 'string') spend(1 + Math.floor(value.length / charactersOfUnit))
    else spend(1)
    if (typeof value !== 'object' || value === null) continue
    if (Array.isArray(value)) {
      spend(value.length)
      for (const item of value as unknown[]) open.push(item)
    } else for (const name in value) open.push((value as Record<string, unknown>)[name])
  }
}
