import { fillSlots } from '#i18n/fill-slots.ts'

/** The remaining time of a hold as text ("9 minutes left"); `null` after its end. */
export function timeLeft(until: number, now: number, tag: string, words: string): string | null {
  const minutes = Math.ceil((until - now) / 60_000)
  if (minutes <= 0) return null
  const unit = { style: 'unit', unit: 'minute', unitDisplay: 'long' } as const
  return fillSlots(words, { left: new Intl.NumberFormat(tag, unit).format(minutes) })
}

/** Shows the remaining minutes of a hold, and a message after its end. */
export function startHoldCountdown(line: HTMLElement | null): void {
  if (!line) return
  const { keptUntil, left = '', over = '' } = line.dataset
  const [sentence, status] = line.querySelectorAll('p')
  const place = line.querySelector('[data-kept-left]')
  const update = () => {
    const text = timeLeft(Number(keptUntil), Date.now(), document.documentElement.lang, left)
    if (place) place.textContent = text
    if (text !== null) return
    sentence?.remove()
    if (status) status.textContent = over
    clearInterval(timer)
  }
  const timer = setInterval(update, 5000)
  update()
}
