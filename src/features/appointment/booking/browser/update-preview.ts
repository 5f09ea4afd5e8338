import { formatList } from '#i18n/format.ts'

/** Updates the preview of the request while the form is filled in. Without scripts it shows the values known to the server. */
export function updatePreview(form: HTMLFormElement, preview: HTMLElement): void {
  function write(slot: string, words: string): void {
    for (const place of preview.querySelectorAll<HTMLElement>(`[data-slot="${slot}"]`)) {
      const isGap = words === ''
      place.textContent = isGap ? (place.dataset['gap'] ?? '') : words
      place.classList.toggle('gap', isGap)
    }
  }

  function rewrite(): void {
    const typed = new FormData(form)
    write('name', String(typed.get('name') ?? '').trim())
    write('email', String(typed.get('email') ?? '').trim())
    const products = [...form.querySelectorAll<HTMLInputElement>('[name="piece"]:checked')]
    const names = formatList(
      { tag: document.documentElement.lang },
      products.map((product) => product.dataset['title'] ?? ''),
    )
    write('products', names)
    for (const line of preview.querySelectorAll<HTMLElement>('[data-when-products]')) {
      line.hidden = (line.dataset['whenProducts'] === 'some') !== products.length > 0
    }
  }

  form.addEventListener('input', rewrite)
  rewrite()
}
