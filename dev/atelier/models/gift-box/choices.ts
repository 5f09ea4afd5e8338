/** The options of the gift box. A variant's name is box--ribbon--seal; without a seal the viewer hides the seal. */
const boxes = ['bottle-green', 'midnight', 'sycamore'] as const
const ribbons = ['ivory', 'madder', 'midnight'] as const
const seals = ['oxblood', 'midnight'] as const

type Choice = readonly [
  box: (typeof boxes)[number],
  ribbon: (typeof ribbons)[number],
  seal: (typeof seals)[number],
]

const choices: Choice[] = boxes.flatMap((box) =>
  ribbons.flatMap((ribbon) => seals.map((seal): Choice => [box, ribbon, seal])),
)
export const variantNames = choices.map((choice) => choice.join('--'))

const each = (finish: (choice: Choice) => string): Record<string, string> =>
  Object.fromEntries(choices.map((choice) => [choice.join('--'), finish(choice)]))

const paper = {
  'bottle-green': 'paper_bottle',
  midnight: 'paper_midnight',
  sycamore: 'wood_sycamore',
} as const

export const inBox = each(([box]) => paper[box])
export const inRibbon = each(([, ribbon]) => `ribbon_${ribbon}`)
export const inWax = each(([, , seal]) => `seal_${seal}`)
