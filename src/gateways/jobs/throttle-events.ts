/**
 * Passes an event on at most once in `quietMs`, with the number of events left out since the last. For errors that repeat
 * many times a second.
 */
export function throttleEvents<Event>(
  quietMs: number,
  pass: (event: Event, others: number) => void,
  now: () => number = () => performance.now(),
): (event: Event) => void {
  let lastAt = -Infinity
  let others = 0
  return (event) => {
    if (now() - lastAt < quietMs) {
      others += 1
      return
    }
    pass(event, others)
    lastAt = now()
    others = 0
  }
}
