/** The scripts that an engraver can cut; a text with letters of another script is refused. */
export const alphabets = [
  { title: 'Latin', value: 'latin' },
  { title: 'Persian', value: 'persian' },
  { title: 'Numerals', value: 'numerals' },
]

/** The typefaces of an engraving. */
export const faces = [
  { title: 'Roman', value: 'roman' },
  { title: 'Italic', value: 'italic' },
  { title: 'Sans serif', value: 'sans' },
]
