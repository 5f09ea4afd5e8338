/** The longest delay that `setTimeout` accepts. */
const MAX_TIMER_MS = 2_147_483_647

interface SchedulerOptions {
  now: () => number
  /** When the next work is due; undefined when there is none. */
  nextDue: () => number | undefined
  /** Does one unit of due work. */
  run: () => Promise<void> | void
}

export interface Scheduler {
  /** Sets the timer again. Call it when work was added or the clock was moved. */
  wake: () => void
  /** Does all work that is due; resolves when it is done. */
  runDue: () => Promise<void>
  close: () => Promise<void>
}

/** Runs work when it is due, one unit at a time. */
export function createScheduler({ now, nextDue, run }: SchedulerOptions): Scheduler {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | null = null
  let isClosed = false

  const isDue = () => {
    const due = nextDue()
    return due !== undefined && due <= now()
  }
  const runAll = async () => {
    while (!isClosed && isDue()) await run()
  }
  const runDue = () =>
    (running ??= runAll().finally(() => {
      running = null
      setTimer()
    }))
  const setTimer = () => {
    clearTimeout(timer)
    const due = isClosed ? undefined : nextDue()
    if (due === undefined) return
    timer = setTimeout(() => void runDue(), Math.min(Math.max(due - now(), 0), MAX_TIMER_MS))
    timer.unref()
  }

  return {
    wake: () => {
      if (!running) setTimer()
    },
    runDue,
    close: async () => {
      isClosed = true
      clearTimeout(timer)
      await running
    },
  }
}
