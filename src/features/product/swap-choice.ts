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
    const piece = document.querySelector<HTMLElement>('maison-viewer')
    const variant = next.querySelector<HTMLElement>('maison-viewer')?.dataset['variant']
    if (piece && variant !== undefined) piece.dataset['variant'] = variant
    const form = document.querySelector<HTMLFormElement>('#choose form')
    const action = next.querySelector('#choose form')?.getAttribute('action')
    if (form && action) form.setAttribute('action', action)
    document.dispatchEvent(new Event('choiceswap'))
  }
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  if (isStill || !document.startViewTransition) exchange()
  else await document.startViewTransition(exchange).updateCallbackDone
  return true
}

async function choose(link: HTMLAnchorElement) {
  const group = link.closest('ul')?.getAttribute('aria-labelledby')
  const { href } = link
  const variant = new URL(href).search
  if (!(await show(href))) return location.assign(href)
  history.pushState(null, '', `${location.pathname}${variant}`)
  document
    .querySelector<HTMLElement>(`[aria-labelledby="${group}"] [aria-current]`)
    ?.focus({ preventScroll: true })
}

document.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-choice]') : null
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
  if (!link || !isPlain || event.defaultPrevented) return
  event.preventDefault()
  void choose(link)
})

addEventListener('popstate', () => {
  if (document.querySelector('a[data-choice]')) void show(location.href)
})
