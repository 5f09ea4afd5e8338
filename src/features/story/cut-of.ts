const cuts = ['rosette', 'flinque', 'barley'] as const

const named = (drawing: string) => cuts.find((cut) => drawing.includes(cut))

/** The engine's pattern behind a title: the one its drawing names, else one that is always the same for that drawing. */
export function cutOf(drawing: string | null | undefined): (typeof cuts)[number] {
  const address = drawing ?? ''
  return named(address) ?? cuts[address.length % cuts.length] ?? 'rosette'
}

/** A drawing in ink that is not one of the patterns is looked at, not through: it gets a plate of its own. */
export function isPlateDrawing(drawing: string | null): drawing is string {
  return drawing !== null && drawing.endsWith('-ink.svg') && !named(drawing)
}
