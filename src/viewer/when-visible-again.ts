/** A frozen page gets the event of a lost context only after it is shown again. Milliseconds. */
const justShownMs = 2000
let shownAt = -Infinity

document.addEventListener('visibilitychange', () => {
  if (!document.hidden) shownAt = performance.now()
})

/** Resolves when the page is visible again; undefined when the loss happened while it was visible. */
export function whenVisibleAgain(): Promise<void> | undefined {
  if (!document.hidden) return performance.now() - shownAt < justShownMs ? Promise.resolve() : undefined
  return new Promise((resolve) => {
    document.addEventListener('visibilitychange', () => resolve(), { once: true })
  })
}
