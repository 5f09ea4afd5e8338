interface Scheduled {
  readonly publishAt?: unknown
  readonly unpublishAt?: unknown
}

export type Standing = 'coming' | 'shown' | 'gone'

/** Whether a published page is there at this moment, by the hours its editor has set. */
export function standingOf({ publishAt, unpublishAt }: Scheduled, now: number): Standing {
  if (typeof unpublishAt === 'string' && Date.parse(unpublishAt) <= now) return 'gone'
  return typeof publishAt === 'string' && Date.parse(publishAt) > now ? 'coming' : 'shown'
}
