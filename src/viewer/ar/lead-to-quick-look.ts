import { element, pressButton } from '#components/element.ts'
import type { yourRoom } from './messages/en.ts'
import { readSpinSheet } from '../spin-sheet.ts'
import type { ViewerElement } from '../viewer-element.ts'
import { isOwn, preparedUsdz, quickLookAddress } from './way-into-room.ts'

/** Which finish the prepared USDZ of a model shows. Where nobody can say, none is taken for it. */
async function preparedFinish(model: string): Promise<string | undefined> {
  const answer = await fetch('/models/plain/first-finishes.json').catch(() => undefined)
  return answer?.ok ? ((await answer.json()) as Record<string, string>)[model] : undefined
}

const isLettered = () =>
  Boolean(document.querySelector<HTMLInputElement>('#choose input[name=engraving]')?.value.trim())

/** All that makes a USDZ one of a piece as it no longer is. */
const changes = ['choiceswap', 'engravingchange', 'liveopen', 'liveclose']

/**
 * Leads to Apple's Quick Look with the piece as it was chosen: at once where its USDZ was prepared, else with one that is
 * made at a press. What was made waits for a second press: Safari opens the room for a hand, and offers a file to a script.
 */
export async function leadToQuickLook(
  viewer: ViewerElement,
  bar: Element,
  words: typeof yourRoom,
): Promise<void> {
  const { model = '' } = viewer.dataset
  const first = isOwn(model) && viewer.dataset['variant'] ? await preparedFinish(model) : undefined
  const isPrepared = () => {
    const { variant = '' } = viewer.dataset
    const isEngraved = viewer.live !== undefined && isLettered()
    return isOwn(model) && !isEngraved && (variant === '' || variant === first)
  }

  const way = element('span', '')
  const show = (control: HTMLElement) => {
    const hadFocus = way.contains(document.activeElement)
    control.className = 'into-room'
    way.replaceChildren(control)
    if (hadFocus) control.focus()
  }
  const linkTo = (file: string) => {
    const link = element('a', '')
    link.href = quickLookAddress({ file, page: location.href.replace(/#.*/, '') })
    link.rel = 'ar'
    // The room opens where the link holds a picture and nothing else.
    const picture = viewer.querySelector<HTMLImageElement>('.glass img')?.cloneNode() as HTMLImageElement
    picture.alt = words.open
    link.append(picture)
    return link
  }

  let made: string | undefined
  let making = 0
  const make = async (button: HTMLButtonElement) => {
    // Disabled it would lose the focus that the link is to have after it.
    if (button.ariaBusy === 'true') return
    button.ariaBusy = 'true'
    const mine = ++making
    viewer.say(words.bringing)
    const { variant, spin = '' } = viewer.dataset
    const file = await Promise.all([import('../three/model/write-usdz.ts'), readSpinSheet(spin)])
      .then(([{ writeUsdz }, { radius }]) =>
        writeUsdz({
          model,
          variant: variant || undefined,
          largestSide: radius,
          shown: viewer.live?.sight.piece,
        }),
      )
      .catch(() => undefined)
    if (mine !== making) return
    button.ariaBusy = null
    if (!file) return viewer.say(words.failed)
    made = URL.createObjectURL(file)
    const link = linkTo(made)
    // What has no name of its own is told by it to be a USDZ.
    link.download = `${location.pathname.split('/').at(-1)}.usdz`
    show(link)
    viewer.say(words.ready)
  }

  const ours: readonly unknown[] = [words.bringing, words.ready, words.failed]
  const begin = () => {
    making++
    if (made !== undefined) URL.revokeObjectURL(made)
    made = undefined
    if (ours.includes(viewer.querySelector('.said')?.textContent)) viewer.say('')
    if (isPrepared()) return show(linkTo(preparedUsdz(model)))
    const button = pressButton(words.open, () => void make(button))
    show(button)
  }
  begin()
  for (const change of changes) document.addEventListener(change, begin)
  bar.append(way)
}
