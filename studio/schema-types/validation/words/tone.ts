/** Words with which others sell. The house shows instead. */
const boasts =
  /(?<!\p{L})(?:exclusiv\p{L}*|exclusif\p{L}*|exquisite|timeless|iconic|luxur\p{L}*|luxe|luxueu\p{L}*|unparalleled|world-class|must-have|bespoke experience|prestigieu\p{L}*|intemporel\p{L}*|incontournable|لوکس|بی‌نظیر|منحصربه‌فرد)(?!\p{L})/iu
/** A sum of money: it is the piece’s to say, in the reader’s own currency, and it changes. */
const sums =
  /[€$£]\s?\p{Nd}|\p{Nd}[\p{Nd}.,’\s]*\s?(?:€|£|EUR|GBP|USD|AED|euros?|pounds?|dollars?|dirhams?|livres|یورو|پوند|دلار|درهم)(?!\p{L})/iu

/** What the house would not say, in one sentence each; none for words it might have written itself. */
export function unlikeTheHouse(text: string): string[] {
  const [boast] = boasts.exec(text) ?? []
  const [sum] = sums.exec(text) ?? []
  return [
    ...(/[!！]/.test(text) ? ['The house does not raise its voice: a full stop will do.'] : []),
    ...(boast ? [`“${boast}” is a word with which others sell. Say what can be seen instead.`] : []),
    ...(sum ? [`“${sum.trim()}” will one day be wrong. A price is shown by the piece itself.`] : []),
  ]
}

/**
 * Warns of what the house would not say. It stands at each line of words itself: a rule of the type around them is lost
 * wherever a field adds one of its own.
 */
export function houseVoice(text: string | undefined): true | string {
  const remarks = unlikeTheHouse(text ?? '')
  return remarks.length === 0 || remarks.join(' ')
}

interface Block {
  readonly _key?: string
  readonly children?: readonly { readonly text?: string }[]
  readonly text?: string
  readonly transcript?: string
}

interface Remark {
  readonly message: string
  readonly path: { _key: string }[]
}

/** The same for long text: each remark stands beside its own paragraph. */
export function voiceInBlocks(value: unknown[] | undefined): true | Remark[] {
  const remarks = ((value ?? []) as Block[]).flatMap(({ _key = '', children = [], text, transcript }) => {
    const words = [...children.map((span) => span.text), text, transcript].join('')
    return unlikeTheHouse(words).map((message) => ({ message, path: [{ _key }] }))
  })
  return remarks.length === 0 || remarks
}
