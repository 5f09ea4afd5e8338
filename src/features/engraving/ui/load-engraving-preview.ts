import { loadStyles } from '#components/load-styles.ts'
import { engraveOnModel } from './engrave-on-model.ts'
import { previewWhileTyping } from './preview-while-typing.ts'
import styles from './engraving-preview.css?url'

/**
 * Adds the engraving preview to the field on the product's page. The server renders it, by the rule of the variant in the
 * form. When it cannot be fetched, the form works without it.
 */
export async function loadEngravingPreview(field: HTMLInputElement, address: string): Promise<void> {
  const form = field.form
  if (!form) return
  const fetchPreview = async () => {
    const response = await fetch(`${address}?${new URLSearchParams(valuesOf(form))}`)
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    return page.querySelector<HTMLElement>('[data-bench]')
  }
  let preview = await fetchPreview()
  if (!preview) return
  await loadStyles(styles)
  const place = field.closest('.field') ?? field
  place.after(preview)
  engraveOnModel()
  let stop = previewWhileTyping(field, preview)
  // Another variant may have another rule and another photograph.
  document.addEventListener('choiceswap', async () => {
    const next = await fetchPreview()
    if (!next || !preview) return
    stop()
    preview.replaceWith(next)
    preview = next
    stop = previewWhileTyping(field, preview)
  })
}

function valuesOf(form: HTMLFormElement): Record<string, string> {
  const data = new FormData(form)
  const asked = new URLSearchParams(location.search).get('face')
  if (!data.has('face') && asked !== null) data.set('face', asked)
  return Object.fromEntries(
    ['sku', 'engraving', 'face'].flatMap((name) => {
      const value = data.get(name)
      return typeof value === 'string' ? [[name, value]] : []
    }),
  )
}
