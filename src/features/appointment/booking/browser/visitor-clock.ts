import { fillSlots } from '#i18n/fill-slots.ts'

interface Words {
  /** `{time} where you are` */
  readonly sameDay: string
  /** `{time} on {day} where you are` */
  readonly otherDay: string
  /** Use a short weekday and date. */
  readonly isShort?: boolean
}

/**
 * An instant as text in the visitor's time zone; `null` if it equals the boutique's local time. It is shown in addition to
 * the boutique's time.
 */
export function visitorTime(
  instant: number,
  boutiqueZone: string,
  visitorZone: string,
  tag: string,
  words: Words,
): string | null {
  // The same formats as in i18n/format.ts: `en` has the day first, and only `en-US` has a 12-hour clock.
  const dateTag = tag === 'en' ? 'en-GB' : tag
  const hourCycle = tag === 'en-US' ? 'h12' : 'h23'
  const format = (timeZone: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(dateTag, { calendar: 'gregory', timeZone, ...options }).format(instant)
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle } as const
  const date = { weekday: 'long', day: 'numeric', month: 'long' } as const
  const isSameDay = format(boutiqueZone, date) === format(visitorZone, date)
  if (isSameDay && format(boutiqueZone, clock) === format(visitorZone, clock)) return null
  return fillSlots(isSameDay ? words.sameDay : words.otherDay, {
    time: format(visitorZone, clock),
    day: format(visitorZone, words.isShort ? { weekday: 'short', day: 'numeric' } : date),
  })
}

/** Writes the visitor's local time into every `data-instant` element. */
export function showVisitorClock(root: ParentNode): void {
  const { lang } = document.documentElement
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  let isElsewhere = false
  for (const box of root.querySelectorAll<HTMLElement>('[data-clocks]')) {
    const { clocks: boutiqueZone, sameDay = '', otherDay = '' } = box.dataset
    if (!boutiqueZone) continue
    for (const place of box.querySelectorAll<HTMLElement>('[data-instant]')) {
      const words = { sameDay, otherDay, isShort: 'shortDays' in box.dataset }
      const text = visitorTime(Number(place.dataset['instant']), boutiqueZone, timeZone, lang, words)
      if (text !== null) place.textContent = text
      const shown = place.closest<HTMLElement>('[data-if-elsewhere]') ?? place
      shown.hidden = text === null
      if (text !== null) isElsewhere = true
    }
  }
  for (const note of root.querySelectorAll<HTMLElement>('[data-elsewhere]')) note.hidden = !isElsewhere
}
