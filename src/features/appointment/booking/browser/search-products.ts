/** The debounce of the search, in milliseconds. */
const pause = 250

/** Searches products while the visitor types. Without this script the search button submits the form. */
export function searchProducts(form: HTMLFormElement | null): void {
  const field = form?.querySelector<HTMLInputElement>('[data-seek]')
  const button = form?.querySelector<HTMLButtonElement>('[data-seek-button]')
  const found = form?.querySelector<HTMLElement>('[data-found]')
  const listed = form?.querySelector<HTMLElement>('[data-listed]')
  const [status, table] = found?.children ?? []
  if (!form || !field || !button || !listed || !status || !table) return

  // Otherwise Enter in another field would trigger the search button instead of the submit button.
  button.type = 'button'
  let timer: ReturnType<typeof setTimeout> | undefined
  let pending: AbortController | undefined

  async function seek(): Promise<void> {
    clearTimeout(timer)
    pending?.abort()
    pending = new AbortController()
    const { signal } = pending
    const address = `${field!.dataset['seek']}?${new URLSearchParams({ q: field!.value })}`
    try {
      const response = await fetch(address, { signal })
      if (!response.ok) throw new Error(`the product search responded ${response.status}`)
      show(new DOMParser().parseFromString(await response.text(), 'text/html'))
    } catch {
      // After a failure the button submits the form, as without scripts.
      if (!signal.aborted) button!.type = 'submit'
    }
  }

  function show(page: Document): void {
    // Keeps the checked products of the previous result.
    for (const tick of table!.querySelectorAll<HTMLInputElement>(':checked'))
      listed!.append(tick.closest('label')!)
    const known = new Set(
      [...listed!.querySelectorAll<HTMLElement>('[data-product]')].map((label) => label.dataset['product']),
    )
    const labels = [...page.querySelectorAll<HTMLElement>('[data-product]')]
    table!.replaceChildren(...labels.filter((label) => !known.has(label.dataset['product'])))
    status!.textContent = page.querySelector('[data-found-words]')?.textContent ?? ''
  }

  field.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void seek(), pause)
  })
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    void seek()
  })
  button.addEventListener('click', (event) => {
    if (button.type === 'submit') return
    event.preventDefault()
    void seek()
  })
}
