export const cuts = ['rosette', 'flinque', 'barley'] as const

/** Which of the engine's patterns a drawing's address names; its first where it names none. */
export function cutOf(drawing: string | null | undefined): (typeof cuts)[number] {
  return cuts.find((cut) => drawing?.includes(cut)) ?? 'rosette'
}
