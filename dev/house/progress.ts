/** Says what is being done now, and how long the last step took, one line a step. */
export function createProgress(total: number) {
  let step = 0
  return async function during<Value>(what: string, work: () => Promise<Value>): Promise<Value> {
    step += 1
    const startedAt = performance.now()
    process.stdout.write(`[${step}/${total}] ${what}…\n`)
    const value = await work()
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
    process.stdout.write(`[${step}/${total}] done in ${seconds} s\n`)
    return value
  }
}
