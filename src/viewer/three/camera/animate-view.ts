import { interpolateViews, type View } from '../../view/view.ts'

const travelSeconds = 0.8
const ease = (share: number) => 1 - (1 - share) ** 3

/** An animation from one view to another. Each step takes the seconds since the last one. */
export function animateView(from: View, to: View): (seconds: number) => { view: View; isThere: boolean } {
  let spent = 0
  return (seconds) => {
    spent = Math.min(travelSeconds, spent + seconds)
    const isThere = spent === travelSeconds
    return { view: isThere ? to : interpolateViews(from, to, ease(spent / travelSeconds)), isThere }
  }
}
