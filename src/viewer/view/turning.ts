/** Pure arithmetic of turning a piece by frames: no browser, no picture. */

/** Brings any frame number back onto the ring: -1 of 36 is 35. */
export function wrapFrame(frame: number, frames: number): number {
  return ((Math.round(frame) % frames) + frames) % frames
}

/** The frame that shows a piece turned by so many degrees. */
export const frameOf = (turned: number, frames: number): number => wrapFrame((turned * frames) / 360, frames)

/** The file of a frame in the folder of its turn, without its ending. */
export const frameFile = (folder: string, frame: number): string =>
  `${folder}/${String(frame).padStart(2, '0')}`

export function degreesOf(frame: number, frames: number): number {
  return Math.round((wrapFrame(frame, frames) * 360) / frames)
}

/** The frame after a drag: the whole width of the picture is half a turn, whichever way the page is read. */
export function frameAfterDrag(from: number, movedPx: number, widthPx: number, frames: number): number {
  return wrapFrame(from + (movedPx / widthPx) * (frames / 2), frames)
}

/** In which order to fetch frames, so that a turn is coarse at once and fine soon: quarters, eighths, then the rest outwards. */
export function fetchOrder(frames: number): number[] {
  const order: number[] = []
  const take = (frame: number) => {
    if (!order.includes(frame)) order.push(frame)
  }
  for (const parts of [4, 8, frames]) {
    for (let part = 0; part < parts; part++) take(wrapFrame((part * frames) / parts, frames))
  }
  return order
}

/** The fetched frame nearest to the wanted one, the shorter way round; undefined while nothing has come. */
export function nearestFetched(
  wanted: number,
  fetched: Iterable<number>,
  frames: number,
): number | undefined {
  let best: number | undefined
  let bestDistance = Infinity
  for (const frame of fetched) {
    const ahead = wrapFrame(frame - wanted, frames)
    const distance = Math.min(ahead, frames - ahead)
    if (distance < bestDistance) [best, bestDistance] = [frame, distance]
  }
  return best
}
