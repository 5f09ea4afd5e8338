import { graphemesOf } from '#shared/text/graphemes.ts'

/** The visible text of a field: for a select, the label of the option and not its value. */
function wordsOf(field: Element | RadioNodeList | null): string {
  if (field instanceof HTMLSelectElement) return field.value && (field.selectedOptions[0]?.text ?? '')
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field.value.trim()
  return ''
}

const asPressed = (initials: string) => initials.replace(/[\s.·]/g, '').toLocaleUpperCase('en')

function writeSlots(form: HTMLFormElement): void {
  for (const place of form.querySelectorAll<HTMLElement | SVGElement>('[data-slot]')) {
    const slot = place.dataset['slot'] ?? ''
    const written = slot
      .split(' ')
      .map((name) => wordsOf(form.elements.namedItem(name)))
      .filter(Boolean)
      .join(' ')
    const shown = slot === 'sealInitials' ? asPressed(written) : written
    place.textContent = shown || (place.dataset['blank'] ?? '')
    place.toggleAttribute('data-written', shown !== '')
  }
  const letters = asPressed(wordsOf(form.elements.namedItem('sealInitials')))
  for (const wax of form.querySelectorAll<SVGElement>('.wax > svg')) {
    wax.dataset['letters'] = letters === '' ? 'none' : 'some'
  }
}

function writePostmark(form: HTMLFormElement): void {
  const postmark = form.querySelector<HTMLElement>('[data-postmark]')
  const field = form.elements.namedItem('deliverNotBefore')
  if (!postmark || !(field instanceof HTMLInputElement)) return
  const day = field.valueAsDate
  postmark.hidden = day === null
  if (day === null) return
  const say = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(postmark.dataset['locale'], {
      calendar: 'gregory',
      timeZone: 'UTC',
      ...options,
    }).format(day)
  postmark.querySelector('[data-day]')?.replaceChildren(say({ day: 'numeric' }))
  postmark.querySelector('[data-month]')?.replaceChildren(say({ month: 'long' }))
}

function countCard(card: HTMLTextAreaElement): void {
  const note = document.getElementById(`${card.name}-note`)
  const { counted = '' } = card.dataset
  if (!note) return
  const format = new Intl.NumberFormat(document.documentElement.lang)
  note.textContent = counted.replace('{written}', format.format(graphemesOf(card.value.trim()).length))
}

/** Fetches the rendered preview, so that prices and texts always come from the server. */
async function fetchPreview(form: HTMLFormElement, signal: AbortSignal): Promise<void> {
  const body = new FormData(form)
  const response = await fetch(form.dataset['show'] ?? '', { method: 'POST', body, signal })
  if (!response.ok) return
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  for (const place of form.querySelectorAll<HTMLElement>('[data-swap]')) {
    const fresh = page.querySelector(`[data-swap="${place.dataset['swap']}"]`)
    if (fresh) place.replaceChildren(...fresh.childNodes)
  }
}

/**
 * Updates the preview while the customer types. Without this script CSS updates the colors, and a button submits the form
 * to update the rest.
 */
export function updateGiftPreview(form: HTMLFormElement): void {
  let pending = new AbortController()
  const card = form.elements.namedItem('cardMessage')

  function show() {
    writeSlots(form)
    writePostmark(form)
    if (card instanceof HTMLTextAreaElement) countCard(card)
  }

  function refresh() {
    pending.abort()
    pending = new AbortController()
    // An aborted or failed request keeps the current preview.
    fetchPreview(form, pending.signal).catch(() => undefined)
  }

  form.querySelector('[data-show-me]')?.setAttribute('hidden', '')
  form.addEventListener('input', show)
  form.addEventListener('change', refresh)
  show()
  // The customer chose before this script ran, or the browser restored the form.
  const ticks = form.querySelectorAll<HTMLInputElement>(':is([type="radio"], [type="checkbox"])')
  if ([...ticks].some((tick) => tick.checked !== tick.defaultChecked)) refresh()
}
