/** Runs at most `most` tasks at a time; the others wait in the order they came. */
export function limitConcurrency(most: number): <Result>(task: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = []
  let running = 0
  return async (task) => {
    if (running >= most) await new Promise<void>((resume) => waiting.push(resume))
    else running++
    try {
      return await task()
    } finally {
      // The slot passes directly to the next waiting task, so that a new task cannot take it in between.
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
