/** The engraver's bench is fetched when somebody reaches for the field, or comes with words in it; not before. */
const field = document.querySelector<HTMLInputElement>('#choose [name=engraving]')
const bench = field?.form?.querySelector('[formaction]')?.getAttribute('formaction')
if (field && bench) {
  const bring = async () => {
    field.removeEventListener('focus', bring)
    const { bringBench } = await import('#features/engraving/client.ts')
    await bringBench(field, bench)
  }
  if (field.value === '') field.addEventListener('focus', bring)
  else void bring()
}
