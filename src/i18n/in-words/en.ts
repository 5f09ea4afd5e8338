const numbers = 'none one two three four five six seven eight nine ten eleven twelve'.split(' ')
/** A number up to twelve in English words; a larger one in digits. */
export const inWords = (count: number) => numbers[count] ?? String(count)

/** The text with its first letter in upper case. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
