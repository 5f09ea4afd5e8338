/** How many letters a reader would count. */
export function countLetters(text: string): number {
  return [...new Intl.Segmenter().segment(text.trim())].length
}

/** Beside the field: how many of its letters are used, in the page's own digits, in the sentence the server wrote. */
function watch(field: HTMLInputElement) {
  const note = document.getElementById(`${field.name}-note`)
  const most = Number(field.dataset['letters'])
  if (!note || !most) return
  const format = new Intl.NumberFormat(field.dataset['locale'])
  const whole = note.textContent
  const show = () => {
    const count = countLetters(field.value)
    note.textContent = count === 0 ? whole : `${format.format(count)} / ${format.format(most)}`
  }
  field.addEventListener('input', show)
  show()
}

if (typeof document !== 'undefined') {
  document.querySelectorAll<HTMLInputElement>('input[data-letters]').forEach(watch)
}
