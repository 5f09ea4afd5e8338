/** Loads the engraving preview when the field gets the focus, or at once when it has a text. */
const field = document.querySelector<HTMLInputElement>('#choose [name=engraving]')
const preview = field?.form?.querySelector('[formaction]')?.getAttribute('formaction')
if (field && preview) {
  const load = async () => {
    field.removeEventListener('focus', load)
    const { loadEngravingPreview } = await import('#features/engraving/client.ts')
    await loadEngravingPreview(field, preview)
  }
  if (field.value === '') field.addEventListener('focus', load)
  else void load()
}
