/** With the default of 300 attempts a step is repeated for at least 30 seconds. */
const pauseMs = 100

/** Repeats a step until it succeeds. Throws the last error after `attempts`. */
export async function retry<Value>(step: () => Promise<Value>, attempts = 300): Promise<Value> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await step()
    } catch (error) {
      if (attempt >= attempts) throw error
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
  }
}
