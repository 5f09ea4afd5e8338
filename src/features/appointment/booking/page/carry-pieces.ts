/**
 * A step to another day or hour is an address of its own: the products ticked so far go with it, so that the next page
 * shows those that only a search brought.
 */
export function carryPieces(form: HTMLFormElement | null): void {
  if (!form) return
  const withPieces = (address: string): string => {
    const url = new URL(address, location.href)
    url.searchParams.delete('piece')
    for (const piece of new FormData(form).getAll('piece')) url.searchParams.append('piece', String(piece))
    return url.href
  }
  for (const step of document.querySelectorAll<HTMLAnchorElement | HTMLFormElement>('[data-step]')) {
    if (step instanceof HTMLFormElement)
      step.addEventListener('submit', () => step.setAttribute('action', withPieces(step.action)))
    else step.addEventListener('click', () => (step.href = withPieces(step.href)))
  }
}
