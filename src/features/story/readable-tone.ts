/** The tone whose text color has the higher WCAG contrast on a background (`#rrggbb`): light on `night`, dark on `paper`. */
export function readableTone(ground: string): 'night' | 'paper' {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(ground.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  // At this luminance both text colors have the same contrast: √((0.05 + ink) (0.05 + bone)) − 0.05.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.187 ? 'night' : 'paper'
}
