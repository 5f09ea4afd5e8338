import type { Scheduled } from '#content/documents.ts'

export interface Schedule {
  /** The documents with a `publishAt` or `unpublishAt` after `since` (milliseconds since the epoch), the earliest first. */
  read(since: number): Promise<readonly Scheduled[]>
  /** Invalidates cache tags. */
  invalidate(tags: readonly string[]): Promise<void>
  /** Calls the listener when anything was published: the schedule may have changed. */
  subscribe(listener: () => void): void
  now(): number
  onError(cause: unknown): void
}

/** Milliseconds after which the schedule is read again, in case a webhook was lost. */
const readsAgainAfter = 60_000

/**
 * Invalidates the cache tags of a document at its `publishAt` and `unpublishAt`, because Sanity sends no webhook at those
 * instants. Returns a function that stops it.
 */
export function watchSchedule({ read, invalidate, subscribe, now, onError }: Schedule): () => void {
  let seenUntil = now()
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  let turn = 0

  async function look(): Promise<void> {
    clearTimeout(timer)
    const mine = ++turn
    let next = now() + readsAgainAfter
    try {
      const moments = (await read(seenUntil)).flatMap(momentsOf)
      if (mine !== turn || isStopped) return
      const at = now()
      const due = moments.filter((moment) => moment.at > seenUntil && moment.at <= at)
      seenUntil = at
      next = Math.min(next, ...moments.filter((moment) => moment.at > at).map((moment) => moment.at))
      if (due.length > 0) await invalidate([...new Set(due.flatMap(({ tags }) => tags))])
    } catch (cause) {
      onError(cause)
    }
    if (mine === turn && !isStopped) plan(next)
  }

  function plan(at: number): void {
    timer = setTimeout(() => void look(), Math.max(0, at - now()))
    timer.unref()
  }

  subscribe(() => void look())
  void look()
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}

function momentsOf({ _id, _type, publishAt, unpublishAt, lists }: Scheduled) {
  const tags = [`doc:${_id}`, `type:${_type}`, ...lists.map((id) => `list:${id}`)]
  return [publishAt, unpublishAt].flatMap((instant) =>
    instant === null ? [] : { at: Date.parse(instant), tags },
  )
}
