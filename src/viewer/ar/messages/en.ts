export const ar = {
  open: 'In your room',
  loading: 'The piece is on its way.',
  look: 'Move the telephone slowly over a table or the floor.',
  place: 'Touch where it is to stand.',
  placed: 'It stands there at its own size. Touch elsewhere to move it.',
  leave: 'Back to the page',
  failed: 'Your room could not be opened. The piece is still here.',
  ready: 'It is ready. Press once more, and it stands in your room.',
}
