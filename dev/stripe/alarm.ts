/** The longest a timer can be set for. */
const LONGEST_MS = 2_147_483_647

interface AlarmOptions {
  now: () => number
  /** When there is something to do next, or never. */
  nextDue: () => number | undefined
  /** Does one due thing. */
  run: () => Promise<void> | void
}

export interface Alarm {
  /** Looks again at when to wake: something was added, or the clock was moved. */
  wake: () => void
  /** Does everything that is due and answers when it is done. */
  runDue: () => Promise<void>
  close: () => Promise<void>
}

/** Runs due things one after the other, each at its time. */
export function createAlarm({ now, nextDue, run }: AlarmOptions): Alarm {
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
      set()
    }))
  const set = () => {
    clearTimeout(timer)
    const due = isClosed ? undefined : nextDue()
    if (due === undefined) return
    timer = setTimeout(() => void runDue(), Math.min(Math.max(due - now(), 0), LONGEST_MS))
    timer.unref()
  }

  return {
    wake: () => {
      if (!running) set()
    },
    runDue,
    close: async () => {
      isClosed = true
      clearTimeout(timer)
      await running
    },
  }
}
