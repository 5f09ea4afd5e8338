/** Runs at most `most` tasks at a time; the others wait their turn in the order they came. */
export function limitConcurrency(most: number): <Result>(task: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = []
  let running = 0
  return async (task) => {
    if (running >= most) await new Promise<void>((resume) => waiting.push(resume))
    else running++
    try {
      return await task()
    } finally {
      // The slot is handed over rather than freed, so that a newcomer cannot take it in between.
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
