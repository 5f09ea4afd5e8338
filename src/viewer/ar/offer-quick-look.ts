import { element, createButton } from '#components/element.ts'
import type { ar } from './messages/en.ts'
import { readSpinSheet } from '../spin-sheet.ts'
import type { ViewerElement } from '../viewer-element.ts'
import { isOwn, preparedUsdz, quickLookAddress } from './ar-mode.ts'

/** The finish of a model's prepared USDZ; undefined when the list cannot be fetched. */
async function preparedFinish(model: string): Promise<string | undefined> {
  const response = await fetch('/models/plain/first-finishes.json').catch(() => undefined)
  return response?.ok ? ((await response.json()) as Record<string, string>)[model] : undefined
}

const hasEngraving = () =>
  Boolean(document.querySelector<HTMLInputElement>('#choose input[name=engraving]')?.value.trim())

/** The events after which a USDZ is out of date. */
const changes = ['choiceswap', 'engravingchange', 'liveopen', 'liveclose']

/**
 * Adds a link to Apple's Quick Look for the chosen variant: to the prepared USDZ, or else a button that makes one. The
 * file made needs a second press: Safari opens Quick Look on a user's click, and downloads the file on a script's.
 */
export async function offerQuickLook(viewer: ViewerElement, bar: Element, words: typeof ar): Promise<void> {
  const { model = '' } = viewer.dataset
  const first = isOwn(model) && viewer.dataset['variant'] ? await preparedFinish(model) : undefined
  const isPrepared = () => {
    const { variant = '' } = viewer.dataset
    const isEngraved = viewer.live !== undefined && hasEngraving()
    return isOwn(model) && !isEngraved && (variant === '' || variant === first)
  }

  const slot = element('span', '')
  const show = (control: HTMLElement) => {
    const hadFocus = slot.contains(document.activeElement)
    control.className = 'ar-button'
    slot.replaceChildren(control)
    if (hadFocus) control.focus()
  }
  const linkTo = (file: string) => {
    const link = element('a', '')
    link.href = quickLookAddress({ file, page: location.href.replace(/#.*/, '') })
    link.rel = 'ar'
    // Quick Look requires that the link's only child is an image.
    const picture = viewer.querySelector<HTMLImageElement>('.viewport img')?.cloneNode() as HTMLImageElement
    picture.alt = words.open
    link.append(picture)
    return link
  }

  let made: string | undefined
  let making = 0
  const make = async (button: HTMLButtonElement) => {
    // A disabled button would lose the focus, which moves to the link later.
    if (button.ariaBusy === 'true') return
    button.ariaBusy = 'true'
    const mine = ++making
    viewer.announce(words.loading)
    const { variant, spin = '' } = viewer.dataset
    const file = await Promise.all([import('../three/model/write-usdz.ts'), readSpinSheet(spin)])
      .then(([{ writeUsdz }, { radius }]) =>
        writeUsdz({
          model,
          variant: variant || undefined,
          largestSide: radius,
          shown: viewer.live?.modelScene.model,
        }),
      )
      .catch(() => undefined)
    if (mine !== making) return
    button.ariaBusy = null
    if (!file) return viewer.announce(words.failed)
    made = URL.createObjectURL(file)
    const link = linkTo(made)
    // A blob URL has no extension; the file name tells the type.
    link.download = `${location.pathname.split('/').at(-1)}.usdz`
    show(link)
    viewer.announce(words.ready)
  }

  const announcements: readonly unknown[] = [words.loading, words.ready, words.failed]
  const begin = () => {
    making++
    if (made !== undefined) URL.revokeObjectURL(made)
    made = undefined
    if (announcements.includes(viewer.querySelector('.said')?.textContent)) viewer.announce('')
    if (isPrepared()) return show(linkTo(preparedUsdz(model)))
    const button = createButton(words.open, () => void make(button))
    show(button)
  }
  begin()
  for (const change of changes) document.addEventListener(change, begin)
  bar.append(slot)
}
