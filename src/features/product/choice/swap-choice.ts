import { isStill } from '#components/is-still.ts'
import type { ViewerElement } from '#viewer/viewer-element.ts'

/**
 * A choice is an address, so it works without this. With it, only what the choice changes is exchanged: the picture, the
 * price, the rows, the button. What was typed for the engraver stays where it is.
 */
async function show(address: string): Promise<boolean> {
  const answer = await fetch(address).catch(() => undefined)
  if (!answer?.ok) return false
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const exchange = () => {
    for (const place of document.querySelectorAll<HTMLElement>('[data-swap]')) {
      const fresh = next.querySelector(`[data-swap="${place.dataset['swap']}"]`)
      // The element itself stays, so that a live region is heard.
      if (fresh) place.replaceChildren(...fresh.childNodes)
    }
    const fresh = next.querySelector<ViewerElement>('maison-viewer')
    if (fresh) turnInto(fresh)
    const form = document.querySelector<HTMLFormElement>('#choose form')
    const action = next.querySelector('#choose form')?.getAttribute('action')
    if (form && action) form.setAttribute('action', action)
  }
  if (isStill() || !document.startViewTransition) exchange()
  else await document.startViewTransition(exchange).updateCallbackDone
  return true
}

/** The piece is turned as the chosen variant, where it was turned to; in three dimensions it changes in the hand. */
function turnInto(fresh: ViewerElement): void {
  const piece = document.querySelector<ViewerElement>('maison-viewer')
  const { variant = '', spin } = fresh.dataset
  if (!piece || spin === undefined) return
  piece.dataset['variant'] = variant
  if (spin !== piece.dataset['spin']) piece.turnAs(spin)
  void piece.live?.choose(variant)
}

/** A room in which somebody else looks too stays in the address, whatever is chosen. */
function keptOf(search: string, choice = ''): string {
  const together = new URLSearchParams(search).get('together')
  return together === null ? '' : `${choice === '' ? '?' : '&'}together=${together}`
}

/** Told when the page and its address both say what was chosen. */
const tellChosen = () => document.dispatchEvent(new Event('choiceswap'))

async function choose(link: HTMLAnchorElement) {
  // From a row of the choices, or from what is offered in place of one that cannot be had; the link itself is exchanged.
  const group = link.closest('ul')?.getAttribute('aria-labelledby')
  const place = group ? `[aria-labelledby="${group}"]` : '[data-swap=options]'
  const { href } = link
  const variant = new URL(href).search
  if (!(await show(href))) return location.assign(href)
  history.pushState(null, '', `${location.pathname}${variant}${keptOf(location.search, variant)}`)
  tellChosen()
  document.querySelector<HTMLElement>(`${place} [aria-current]`)?.focus({ preventScroll: true })
}

document.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-choice]') : null
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
  if (!link || !isPlain || event.defaultPrevented) return
  event.preventDefault()
  void choose(link)
})

/** Another hand has chosen: shown here as if it had been chosen here. */
document.addEventListener('choicewanted', ({ detail }: CustomEventInit<string>) => {
  const address = `${location.pathname}${detail ?? ''}`
  void show(address).then((isShown) => {
    if (!isShown) return
    history.replaceState(null, '', `${address}${keptOf(location.search, detail)}`)
    tellChosen()
  })
})

addEventListener('popstate', () => {
  if (document.querySelector('a[data-choice]')) void show(location.href).then(tellChosen)
})
