const digits = new Intl.NumberFormat('fa')
const numbers = 'هیچ یک دو سه چهار پنج شش هفت هشت نُه ده یازده دوازده'.split(' ')
/** A number up to twelve in Persian words; a larger one in Persian digits. */
export const inWords = (count: number) => numbers[count] ?? digits.format(count)
