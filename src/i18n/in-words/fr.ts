const numbers = 'aucun un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ')
/** A number up to twelve in French words; a larger one in digits. */
export const inWords = (count: number, one = 'un') => (count === 1 ? one : (numbers[count] ?? String(count)))

/** The text with its first letter in upper case. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
