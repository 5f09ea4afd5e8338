export const alphabets = [
  { title: 'Latin', value: 'latin' },
  { title: 'Persian', value: 'persian' },
  { title: 'Numerals', value: 'numerals' },
]

export const faces = [
  { title: 'Roman', value: 'roman' },
  { title: 'Italic', value: 'italic' },
  { title: 'Sans serif', value: 'sans' },
]
