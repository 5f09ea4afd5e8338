import type { Clock } from '#ports/clock.ts'

/** A clock that stands still until a test moves it. */
export interface TestClock extends Clock {
  set(instant: Temporal.Instant | string): void
  advance(duration: Temporal.DurationLike): void
}

/** `start` is an ISO 8601 instant. */
export function createTestClock(start: string): TestClock {
  let now = Temporal.Instant.from(start)
  return {
    now: () => now,
    set(instant) {
      now = typeof instant === 'string' ? Temporal.Instant.from(instant) : instant
    },
    advance(duration) {
      now = now.add(duration)
    },
  }
}
