import { graphemesOf, normalizeText } from '#shared/text/graphemes.ts'
import type { EngravingFace } from '#shared/text/engraving-face.ts'
import type { EngravingRule } from '#content/engraving-rule.ts'
import { describeEngravingText, type EngravingTextWords } from '../describe-engraving-text.ts'
import { drawEngraving, type EngravingScene, type Lettering } from './draw-engraving.ts'
import { fillSlots } from '#i18n/fill-slots.ts'

/** The data that the server renders into `data-preview`. */
interface PreviewData {
  readonly rule: EngravingRule
  readonly scene: EngravingScene
  readonly words: EngravingTextWords & {
    readonly count: string
    readonly faces: Readonly<Record<EngravingFace, string>>
  }
  readonly place: string
  /** The engraving plane of the model. */
  readonly node: string | null
  readonly language: string
}

/** The detail of `engravingchange`, which is fired after each change of text or typeface. */
export interface EngravingChange extends Lettering {
  readonly node: string | null
}

/** Product pages do not load the italic font, so it is fetched on first use. */
function fetchItalic(): void {
  if ([...document.fonts].some(({ family, style }) => /Orlune Text/.test(family) && style === 'italic'))
    return
  const source = 'url(/fonts/orlune-text-italic.woff2) format("woff2")'
  document.fonts.add(new FontFace('Orlune Text', source, { style: 'italic' }))
}

/** Updates drawing, description and letter count while typing. Returns a function that stops it. */
export function previewWhileTyping(field: HTMLInputElement, preview: HTMLElement): () => void {
  const data = JSON.parse(preview.dataset['bench'] ?? '{}') as PreviewData
  const { words, language, node } = data
  const cut = preview.querySelector('.cut')
  const caption = preview.querySelector('figcaption p')
  const note = document.getElementById(`${field.id}-note`)
  const number = new Intl.NumberFormat(language)

  const show = () => {
    const chosen = preview.querySelector<HTMLInputElement>('input[name=face]:checked')
    const face = (chosen?.value ?? 'roman') as EngravingFace
    if (face === 'italic') fetchItalic()
    const line = describeEngravingText(field.value, { ...data, face: words.faces[face] })
    if (cut) cut.innerHTML = drawEngraving({ text: line.cut, face }, data.scene)
    // Changed only when different, so that a screen reader does not repeat it.
    if (caption && caption.textContent !== line.sentence) caption.textContent = line.sentence
    if (line.isRefused) field.setAttribute('aria-invalid', 'true')
    else field.removeAttribute('aria-invalid')
    preview.classList.toggle('refused', line.isRefused)
    if (note) {
      const n = number.format(graphemesOf(normalizeText(field.value)).length)
      note.textContent = fillSlots(words.count, { n, most: number.format(data.rule.maxLength) })
    }
    const detail: EngravingChange = { text: line.cut, face, node }
    preview.dispatchEvent(new CustomEvent('engravingchange', { detail, bubbles: true }))
  }
  const leave = new AbortController()
  field.addEventListener('input', show, leave)
  preview.addEventListener('change', show, leave)
  show()
  return () => leave.abort()
}
