/** Start and end of an opening in epoch milliseconds, and the status text before and during it. */
type Span = readonly [start: number, end: number, before: string, during: string]

export interface ShownStatus {
  readonly isOpen: boolean
  readonly text: string | undefined
}

/** The status of a boutique at an epoch time in milliseconds; no text after the last opening in `spans`. */
export function shownStatusAt(spans: readonly Span[], now: number): ShownStatus {
  const span = spans.find(([, end]) => end > now)
  if (!span) return { isOpen: false, text: undefined }
  const [start, , before, during] = span
  return start <= now ? { isOpen: true, text: during } : { isOpen: false, text: before }
}

const utcFormat = {
  timeZone: 'UTC',
  calendar: 'gregory',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const

function update(root: HTMLElement) {
  const now = Date.now()
  const minute = String((now - Number(root.dataset['midnight'])) / 60_000)
  for (const row of root.querySelectorAll<HTMLElement>('[data-spans]')) {
    const { isOpen, text } = shownStatusAt(JSON.parse(row.dataset['spans'] ?? '[]') as Span[], now)
    row.classList.toggle('open', isOpen)
    const status = row.querySelector('.status')
    if (status && text !== undefined && status.textContent !== text) status.textContent = text
    const line = row.querySelector('line')
    line?.setAttribute('x1', minute)
    line?.setAttribute('x2', minute)
  }
  const heading = root.querySelector<HTMLElement>('[data-titles]')
  const titles = JSON.parse(heading?.dataset['titles'] ?? '[]') as string[]
  const title = titles[root.querySelectorAll('.open').length]
  if (heading && title !== undefined) heading.textContent = title
  const made = root.querySelector<HTMLTimeElement>('[data-made]')
  if (!made) return
  made.dateTime = new Date(now).toISOString()
  made.textContent = new Intl.DateTimeFormat(made.dataset['locale'], utcFormat).format(now)
}

// The first date that a script formats costs a phone a tenth of a second, so the server's text stays until the windows are near.
if (typeof document !== 'undefined') {
  const nearby = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue
        nearby.unobserve(target)
        update(target)
        setInterval(update, 60_000, target)
      }
    },
    { rootMargin: '50%' },
  )
  for (const root of document.querySelectorAll('[data-windows]')) nearby.observe(root)
}
