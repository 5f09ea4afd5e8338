import { element, createButton } from '#components/element.ts'
import type { trueScale } from './messages/en.ts'
import { readNumber } from './read-number.ts'
import { card, measuredPxPerMm, plausibleLengthsMm, defaultPxPerMm } from './screen-measure.ts'

type Words = typeof trueScale

interface MeasureFormOptions {
  readonly words: Words
  /** Available width in CSS pixels; a card that does not fit is shown upright. */
  readonly availablePx: number
  onMeasured(pxPerMm: number): void
  onLeave(): void
}

/** A number in the digits of the page's language. */
const formatInteger = (value: number): string =>
  new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 0 }).format(value)

/** The range of the slider, in CSS pixels per millimetre; beyond it a ruler is needed. */
const [fewest, most] = [1.6, 9]

/** A form that measures the screen: an outline is matched with a bank card, or a line is read with a ruler. */
export function createMeasureForm({
  words,
  availablePx,
  onMeasured,
  onLeave,
}: MeasureFormOptions): HTMLFormElement {
  const isUpright = availablePx < card.long * 7
  const acrossMm = isUpright ? card.short : card.long
  const alongMm = isUpright ? card.long : card.short
  const linePx = Math.min(300, Math.floor(availablePx * 0.9))

  const outline = element('div', 'outline')
  const slider = element('input', '')
  const points = element('input', '')
  slider.type = 'range'
  points.type = 'number'
  for (const input of [slider, points]) {
    input.min = String(Math.ceil(acrossMm * fewest))
    input.max = String(Math.min(Math.floor(acrossMm * most), availablePx))
    input.step = '1'
  }
  slider.dir = 'ltr'
  points.inputMode = 'numeric'
  slider.setAttribute('aria-label', words.outline)
  const fit = (px: number) => {
    slider.value = String(px)
    outline.style.inlineSize = `${slider.value}px`
    outline.style.blockSize = `${(Number(slider.value) * alongMm) / acrossMm}px`
    slider.setAttribute('aria-valuetext', words.points(formatInteger(Number(slider.value))))
  }
  slider.addEventListener('input', () => {
    fit(slider.valueAsNumber)
    points.value = slider.value
  })
  points.addEventListener('input', () => {
    if (points.validity.valid && points.value !== '') fit(points.valueAsNumber)
  })
  fit(Math.round(acrossMm * defaultPxPerMm))
  points.value = slider.value
  const byCard = element(
    'div',
    'way',
    element('p', 'quiet small', words.cardHow),
    outline,
    slider,
    element('label', 'number', element('span', '', words.inPoints), points),
  )

  const line = element('div', 'ruled')
  line.style.inlineSize = `${linePx}px`
  const read = element('input', '')
  read.type = 'text'
  read.inputMode = 'decimal'
  read.autocomplete = 'off'
  const wrong = element('p', 'error')
  wrong.id = 'true-scale-misread'
  const byRuler = element(
    'div',
    'way',
    element('p', 'quiet small', words.rulerHow),
    line,
    element('label', 'number', element('span', '', words.line), read),
    wrong,
  )
  byRuler.hidden = true

  const ways = ([words.card, words.ruler] as const).map((name, index) => {
    const choice = element('input', '')
    choice.type = 'radio'
    choice.name = 'measure-with'
    choice.checked = index === 0
    choice.addEventListener('change', () => {
      byCard.hidden = index !== 0
      byRuler.hidden = index === 0
    })
    return element('label', '', choice, ` ${name}`)
  })
  const leave = createButton(words.leave, onLeave)
  leave.className = 'button line'
  const form = element(
    'form',
    'measure',
    element('p', '', words.why),
    element('fieldset', '', element('legend', '', words.measureWith), ...ways),
    byCard,
    byRuler,
    element('div', 'ends', element('button', 'button', words.keep), leave),
  )
  form.noValidate = true
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const found = byRuler.hidden
      ? measuredPxPerMm(slider.valueAsNumber, acrossMm)
      : measuredPxPerMm(linePx, readNumber(read.value))
    if (found !== undefined) return onMeasured(found)
    const [low, high] = plausibleLengthsMm(linePx)
    wrong.textContent = words.misread(formatInteger(low), formatInteger(high))
    read.setAttribute('aria-invalid', 'true')
    read.setAttribute('aria-describedby', wrong.id)
    read.focus()
  })
  return form
}
