const cuts = ['rosette', 'flinque', 'barley'] as const

const named = (drawing: string) => cuts.find((cut) => drawing.includes(cut))

/** The guilloché pattern behind a title: the one in the drawing's file name, else one derived from that name. */
export function cutOf(drawing: string | null | undefined): (typeof cuts)[number] {
  const address = drawing ?? ''
  return named(address) ?? cuts[address.length % cuts.length] ?? 'rosette'
}

/** An ink drawing that is not a pattern is shown as a plate. */
export function isPlateDrawing(drawing: string | null): drawing is string {
  return drawing !== null && drawing.endsWith('-ink.svg') && !named(drawing)
}
