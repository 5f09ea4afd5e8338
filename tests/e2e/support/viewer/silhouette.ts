import sharp from 'sharp'

/** The bounding box of what has color in a picture: the model without background and shadow. In shares of the sides. */
export async function silhouette(
  picture: Buffer,
): Promise<[left: number, top: number, right: number, bottom: number]> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const { width, height } = info
  let [left, top, right, bottom] = [width, height, 0, 0]
  for (let at = 0; at < width * height; at++) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at * 3, at * 3 + 3)
    if (Math.max(red, green, blue) - Math.min(red, green, blue) < 40) continue
    const [x, y] = [at % width, Math.floor(at / width)]
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return [left / width, top / height, right / width, bottom / height]
}

/** The share of color values that differ between two pictures of one size. */
export async function shareChanged(one: Buffer, other: Buffer): Promise<number> {
  const pixels = (picture: Buffer) => sharp(picture).removeAlpha().raw().toBuffer()
  const [before, after] = await Promise.all([pixels(one), pixels(other)])
  return before.filter((value, i) => Math.abs(value - (after[i] ?? 0)) > 24).length / before.length
}

const channels = ['red', 'green', 'blue'] as const

/** The share of pixels in which one color is clearly stronger than the other two. */
export async function shareOf(picture: Buffer, colour: (typeof channels)[number]): Promise<number> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const channel = channels.indexOf(colour)
  let found = 0
  for (let at = 0; at < data.length; at += 3) {
    const [own = 0, ...others] = [0, 1, 2].map((step) => data[at + ((channel + step) % 3)] ?? 0)
    if (own - Math.max(...others) > 40) found++
  }
  return found / (info.width * info.height)
}
