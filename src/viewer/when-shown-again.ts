/** A page that was frozen hears only once it is shown what was taken from it meanwhile. */
const justShownMs = 2000
let shownAt = -Infinity

document.addEventListener('visibilitychange', () => {
  if (!document.hidden) shownAt = performance.now()
})

/** Resolves when the page is seen, for what was lost while it was hidden; undefined for what was lost in sight. */
export function whenShownAgain(): Promise<void> | undefined {
  if (!document.hidden) return performance.now() - shownAt < justShownMs ? Promise.resolve() : undefined
  return new Promise((resolve) => {
    document.addEventListener('visibilitychange', () => resolve(), { once: true })
  })
}
