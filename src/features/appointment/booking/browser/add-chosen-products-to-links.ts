/**
 * Adds the checked products to the URL of the next step, so that its page also shows those found by the search.
 */
export function addChosenProductsToLinks(form: HTMLFormElement | null): void {
  if (!form) return
  const withChosen = (href: string): string => {
    const url = new URL(href, location.href)
    url.searchParams.delete('piece')
    for (const product of new FormData(form).getAll('piece'))
      url.searchParams.append('piece', String(product))
    return url.href
  }
  for (const step of document.querySelectorAll<HTMLAnchorElement | HTMLFormElement>('[data-step]')) {
    if (step instanceof HTMLFormElement)
      step.addEventListener('submit', () => step.setAttribute('action', withChosen(step.action)))
    else step.addEventListener('click', () => (step.href = withChosen(step.href)))
  }
}
