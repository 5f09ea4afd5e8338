import { prefersReducedMotion } from '#components/prefers-reduced-motion.ts'
import type { ViewerElement } from '#viewer/viewer-element.ts'

/**
 * Loads a choice's page and replaces only the parts that depend on it: picture, price, options, button. The engraving's text
 * is kept. Without scripts the link opens the page.
 */
async function show(address: string): Promise<boolean> {
  const response = await fetch(address).catch(() => undefined)
  if (!response?.ok) return false
  const next = new DOMParser().parseFromString(await response.text(), 'text/html')
  const exchange = () => {
    for (const place of document.querySelectorAll<HTMLElement>('[data-swap]')) {
      const fresh = next.querySelector(`[data-swap="${place.dataset['swap']}"]`)
      // The element itself is kept, so that a live region is announced.
      if (fresh) place.replaceChildren(...fresh.childNodes)
    }
    const fresh = next.querySelector<ViewerElement>('maison-viewer')
    if (fresh) updateViewer(fresh)
    const form = document.querySelector<HTMLFormElement>('#choose form')
    const action = next.querySelector('#choose form')?.getAttribute('action')
    if (form && action) form.setAttribute('action', action)
  }
  if (prefersReducedMotion() || !document.startViewTransition) exchange()
  else await document.startViewTransition(exchange).updateCallbackDone
  return true
}

/** Shows the chosen variant in the viewer, at the current angle, in photographs and in an open model. */
function updateViewer(fresh: ViewerElement): void {
  const viewer = document.querySelector<ViewerElement>('maison-viewer')
  const { variant = '', spin } = fresh.dataset
  if (!viewer || spin === undefined) return
  viewer.dataset['variant'] = variant
  if (spin !== viewer.dataset['spin']) viewer.showPhotographsOf(spin)
  void viewer.live?.choose(variant)
}

/** The parameter of a viewing session, which every choice keeps. */
function sessionParameter(search: string, choice = ''): string {
  const together = new URLSearchParams(search).get('together')
  return together === null ? '' : `${choice === '' ? '?' : '&'}together=${together}`
}

/** Fired after both page and URL show the choice. */
const notifyChosen = () => document.dispatchEvent(new Event('choiceswap'))

async function choose(link: HTMLAnchorElement) {
  // The link is in an option's row, or it offers an alternative; it is replaced, so the focus moves to the same place.
  const group = link.closest('ul')?.getAttribute('aria-labelledby')
  const place = group ? `[aria-labelledby="${group}"]` : '[data-swap=options]'
  const { href } = link
  const variant = new URL(href).search
  if (!(await show(href))) return location.assign(href)
  history.pushState(null, '', `${location.pathname}${variant}${sessionParameter(location.search, variant)}`)
  notifyChosen()
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

/** Another participant of the viewing session has chosen a variant. */
document.addEventListener('choicewanted', ({ detail }: CustomEventInit<string>) => {
  const address = `${location.pathname}${detail ?? ''}`
  void show(address).then((isShown) => {
    if (!isShown) return
    history.replaceState(null, '', `${address}${sessionParameter(location.search, detail)}`)
    notifyChosen()
  })
})

addEventListener('popstate', () => {
  if (document.querySelector('a[data-choice]')) void show(location.href).then(notifyChosen)
})
