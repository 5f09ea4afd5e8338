const patterns = ['rosette', 'flinque', 'barley'] as const

const named = (drawing: string) => patterns.find((pattern) => drawing.includes(pattern))

/** The guilloché pattern behind a title: the one in the drawing's file name, else one derived from that name. */
export function guillochePatternOf(drawing: string | null | undefined): (typeof patterns)[number] {
  const address = drawing ?? ''
  return named(address) ?? patterns[address.length % patterns.length] ?? 'rosette'
}

/** An ink drawing that is not a pattern is shown as a plate. */
export function isPlateDrawing(drawing: string | null): drawing is string {
  return drawing !== null && drawing.endsWith('-ink.svg') && !named(drawing)
}
