// Arithmetic of a turn by photographs. Pure: no DOM.

/** Wraps a frame number into the ring: -1 of 36 is 35. */
export function wrapFrame(frame: number, frames: number): number {
  return ((Math.round(frame) % frames) + frames) % frames
}

/** The frame nearest to a turn in degrees. */
export const frameOf = (turned: number, frames: number): number => wrapFrame((turned * frames) / 360, frames)

/** The path of a frame, without its extension. */
export const frameFile = (folder: string, frame: number): string =>
  `${folder}/${String(frame).padStart(2, '0')}`

export function degreesOf(frame: number, frames: number): number {
  return Math.round((wrapFrame(frame, frames) * 360) / frames)
}

/** The frame after a drag. A drag over the whole width is half a turn, in either reading direction. */
export function frameAfterDrag(from: number, movedPx: number, widthPx: number, frames: number): number {
  return wrapFrame(from + (movedPx / widthPx) * (frames / 2), frames)
}

/** The order in which frames are fetched: quarter turns, eighths, then all others. */
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

/** The fetched frame nearest to the wanted one, in either direction; undefined when none is fetched. */
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
