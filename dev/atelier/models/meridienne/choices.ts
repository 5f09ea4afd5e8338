/** The options of the watch. A variant's name is metal--strap, as in the content. */
const metals = ['rose-gold', 'yellow-gold', 'steel'] as const
const straps = ['tan-calf', 'ink-calf', 'moss-calf'] as const

export const variantNames = metals.flatMap((metal) => straps.map((strap) => `${metal}--${strap}`))

const metalFinish = { 'rose-gold': 'rose_gold', 'yellow-gold': 'yellow_gold', steel: 'steel' } as const

/** The finish of a metal part in every variant. */
export const inMetal = (surface: 'polished' | 'brushed'): Record<string, string> =>
  Object.fromEntries(
    metals.flatMap((metal) =>
      straps.map((strap) => [`${metal}--${strap}`, `${metalFinish[metal]}_${surface}`]),
    ),
  )

/** Hands have the gold of the case; in the steel watch they are blued. */
export const inHands: Record<string, string> = Object.fromEntries(
  metals.flatMap((metal) =>
    straps.map((strap) => [
      `${metal}--${strap}`,
      metal === 'steel' ? 'blued_steel' : `${metalFinish[metal]}_polished`,
    ]),
  ),
)

export const inStrap = (kind: 'calf' | 'thread'): Record<string, string> => {
  const colours = {
    calf: { 'tan-calf': 'calf_tan', 'ink-calf': 'calf_ink', 'moss-calf': 'calf_moss' },
    thread: { 'tan-calf': 'thread_ivory', 'ink-calf': 'thread_ink', 'moss-calf': 'thread_moss' },
  }[kind]
  return Object.fromEntries(
    metals.flatMap((metal) => straps.map((strap) => [`${metal}--${strap}`, colours[strap]])),
  )
}
