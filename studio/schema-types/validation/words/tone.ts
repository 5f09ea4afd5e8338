/** Advertising words that the editorial tone does not allow, in English, French and Persian. */
const boasts =
  /(?<!\p{L})(?:exclusiv\p{L}*|exclusif\p{L}*|exquisite|timeless|iconic|luxur\p{L}*|luxe|luxueu\p{L}*|unparalleled|world-class|must-have|bespoke experience|prestigieu\p{L}*|intemporel\p{L}*|incontournable|لوکس|بی‌نظیر|منحصربه‌فرد)(?!\p{L})/iu
/** An amount of money. Prices change and depend on the market, so texts must not contain them. */
const sums =
  /[€$£]\s?\p{Nd}|\p{Nd}[\p{Nd}.,’\s]*\s?(?:€|£|EUR|GBP|USD|AED|euros?|pounds?|dollars?|dirhams?|livres|یورو|پوند|دلار|درهم)(?!\p{L})/iu

/** The tone problems of a text, one sentence each; empty when there is none. */
export function toneProblems(text: string): string[] {
  const [boast] = boasts.exec(text) ?? []
  const [sum] = sums.exec(text) ?? []
  return [
    ...(/[!！]/.test(text) ? ['The house does not raise its voice: a full stop will do.'] : []),
    ...(boast ? [`“${boast}” is a word with which others sell. Say what can be seen instead.`] : []),
    ...(sum ? [`“${sum.trim()}” will one day be wrong. A price is shown by the piece itself.`] : []),
  ]
}

/**
 * Warns of tone problems in a line of text. Each text field uses it, because a rule on a field replaces the rule of its
 * type.
 */
export function tone(text: string | undefined): true | string {
  const problems = toneProblems(text ?? '')
  return problems.length === 0 || problems.join(' ')
}

interface Block {
  readonly _key?: string
  readonly children?: readonly { readonly text?: string }[]
  readonly text?: string
  readonly transcript?: string
}

interface Warning {
  readonly message: string
  readonly path: { _key: string }[]
}

/** Warns of tone problems in Portable Text, each at its own paragraph. */
export function toneOfBlocks(value: unknown[] | undefined): true | Warning[] {
  const problems = ((value ?? []) as Block[]).flatMap(({ _key = '', children = [], text, transcript }) => {
    const words = [...children.map((span) => span.text), text, transcript].join('')
    return toneProblems(words).map((message) => ({ message, path: [{ _key }] }))
  })
  return problems.length === 0 || problems
}
