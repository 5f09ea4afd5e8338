interface Scheduled {
  readonly publishAt?: unknown
  readonly unpublishAt?: unknown
}

/** Ended wins over scheduled when both apply. */
export type Visibility = 'scheduled' | 'visible' | 'ended'

/** Whether a published page is visible at this time, by `publishAt` and `unpublishAt`. */
export function visibilityOf({ publishAt, unpublishAt }: Scheduled, now: number): Visibility {
  if (typeof unpublishAt === 'string' && Date.parse(unpublishAt) <= now) return 'ended'
  return typeof publishAt === 'string' && Date.parse(publishAt) > now ? 'scheduled' : 'visible'
}
