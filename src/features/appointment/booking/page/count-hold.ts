import { fillSlots } from '#i18n/fill-slots.ts'

/** How long an hour is still kept, in words of a language ("9 minutes left"); `null` once it is over. */
export function leftOf(until: number, now: number, tag: string, words: string): string | null {
  const minutes = Math.ceil((until - now) / 60_000)
  if (minutes <= 0) return null
  const unit = { style: 'unit', unit: 'minute', unitDisplay: 'long' } as const
  return fillSlots(words, { left: new Intl.NumberFormat(tag, unit).format(minutes) })
}

/** Counts the minutes an hour is still kept for, and says so once they are over. */
export function countHold(line: HTMLElement | null): void {
  if (!line) return
  const { keptUntil, left = '', over = '' } = line.dataset
  const [sentence, status] = line.querySelectorAll('p')
  const place = line.querySelector('[data-kept-left]')
  const tell = () => {
    const text = leftOf(Number(keptUntil), Date.now(), document.documentElement.lang, left)
    if (place) place.textContent = text
    if (text !== null) return
    sentence?.remove()
    if (status) status.textContent = over
    clearInterval(counting)
  }
  const counting = setInterval(tell, 5000)
  tell()
}
