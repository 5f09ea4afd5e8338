/** Loads the engraving preview when the field gets the focus, or at once when it has a text. */
const field = document.querySelector<HTMLInputElement>('#choose [name=engraving]')
const bench = field?.form?.querySelector('[formaction]')?.getAttribute('formaction')
if (field && bench) {
  const load = async () => {
    field.removeEventListener('focus', load)
    const { bringBench } = await import('#features/engraving/client.ts')
    await bringBench(field, bench)
  }
  if (field.value === '') field.addEventListener('focus', load)
  else void load()
}
