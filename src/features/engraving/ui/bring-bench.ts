import { bringStyles } from '#components/bring-styles.ts'
import { engraveInHand } from './engrave-in-hand.ts'
import { follow } from './engrave-live.ts'
import styles from './bench.css?url'

/**
 * Adds the engraving preview to the field on the product's page. The server renders it, by the rule of the variant in the
 * form. When it cannot be fetched, the form works without it.
 */
export async function bringBench(field: HTMLInputElement, address: string): Promise<void> {
  const form = field.form
  if (!form) return
  const fetchBench = async () => {
    const answer = await fetch(`${address}?${new URLSearchParams(valuesOf(form))}`)
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    return page.querySelector<HTMLElement>('[data-bench]')
  }
  let bench = await fetchBench()
  if (!bench) return
  await bringStyles(styles)
  const place = field.closest('.field') ?? field
  place.after(bench)
  engraveInHand()
  let stop = follow(field, bench)
  // Another variant may have another rule and another photograph.
  document.addEventListener('choiceswap', async () => {
    const next = await fetchBench()
    if (!next || !bench) return
    stop()
    bench.replaceWith(next)
    bench = next
    stop = follow(field, bench)
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
