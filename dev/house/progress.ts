/** Does one step of work, saying what it is and how long it took. */
export type During = <Value>(what: string, work: () => Promise<Value>) => Promise<Value>

/** Says what is being done now, one line a step, out of a known number of steps. */
export function createProgress(total: number): During {
  let step = 0
  return async (what, work) => {
    step += 1
    const mark = `[${step}/${total}]`
    const startedAt = performance.now()
    process.stdout.write(`${mark} ${what}…\n`)
    const value = await work()
    process.stdout.write(`${mark} done in ${((performance.now() - startedAt) / 1000).toFixed(1)} s\n`)
    return value
  }
}
