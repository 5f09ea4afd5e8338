const pauseMs = 100

/** Repeats a step that failed, as a person does who sees that the page did not come. Throws the last failure after `attempts`. */
export async function persist<Value>(step: () => Promise<Value>, attempts = 300): Promise<Value> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await step()
    } catch (error) {
      if (attempt >= attempts) throw error
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
  }
}
