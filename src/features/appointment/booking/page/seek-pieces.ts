/** Milliseconds without a key before the search is asked. */
const pause = 250

/** Answers the search for products while it is typed. Without it the search's button sends the form to be shown again. */
export function seekPieces(form: HTMLFormElement | null): void {
  const field = form?.querySelector<HTMLInputElement>('[data-seek]')
  const button = form?.querySelector<HTMLButtonElement>('[data-seek-button]')
  const found = form?.querySelector<HTMLElement>('[data-found]')
  const listed = form?.querySelector<HTMLElement>('[data-listed]')
  const [status, table] = found?.children ?? []
  if (!form || !field || !button || !listed || !status || !table) return

  // Enter in another field sends the letter, as it does in a form without a second button.
  button.type = 'button'
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking: AbortController | undefined

  async function seek(): Promise<void> {
    clearTimeout(timer)
    asking?.abort()
    asking = new AbortController()
    const { signal } = asking
    const address = `${field!.dataset['seek']}?${new URLSearchParams({ q: field!.value })}`
    try {
      const answer = await fetch(address, { signal })
      if (!answer.ok) throw new Error(String(answer.status))
      show(new DOMParser().parseFromString(await answer.text(), 'text/html'))
    } catch {
      // Left as it was; the button sends the form the way that needs no script.
      if (!signal.aborted) button!.type = 'submit'
    }
  }

  function show(page: Document): void {
    // What was ticked among the last answers stays chosen.
    for (const tick of table!.querySelectorAll<HTMLInputElement>(':checked'))
      listed!.append(tick.closest('label')!)
    const known = new Set(
      [...listed!.querySelectorAll<HTMLElement>('[data-piece]')].map((label) => label.dataset['piece']),
    )
    const labels = [...page.querySelectorAll<HTMLElement>('[data-piece]')]
    table!.replaceChildren(...labels.filter((label) => !known.has(label.dataset['piece'])))
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
