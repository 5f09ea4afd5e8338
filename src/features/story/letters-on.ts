/** The room whose letters are read more easily on a ground: bone by night, ink on paper. WCAG's luminance, halved where it is the same to the eye. */
export function lettersOn(ground: string): 'night' | 'paper' {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(ground.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  // Where ink and bone are equally far away: the square root of (0.05 + ink) (0.05 + bone), less 0.05.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.187 ? 'night' : 'paper'
}
