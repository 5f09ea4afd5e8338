/** Runs one step; prints its name and its duration. */
export type RunStep = <Value>(name: string, work: () => Promise<Value>) => Promise<Value>

/** Prints the number of each step and the total, such as `[1/4]`. */
export function createProgress(total: number): RunStep {
  let step = 0
  return async (name, work) => {
    step += 1
    const prefix = `[${step}/${total}]`
    const startedAt = performance.now()
    process.stdout.write(`${prefix} ${name}…\n`)
    const value = await work()
    process.stdout.write(`${prefix} done in ${((performance.now() - startedAt) / 1000).toFixed(1)} s\n`)
    return value
  }
}
