/** A redirect while it is edited; both paths may still be empty. */
export interface Redirection {
  from?: string | undefined
  to?: string | undefined
}

/** Follows a redirect through all the others and refuses a loop. */
export function redirectLoop(one: Redirection | undefined, others: readonly Redirection[]): true | string {
  if (one?.from === undefined || one.to === undefined) return true
  if (one.from === one.to) return 'A redirect cannot lead to itself.'
  const next = new Map(others.map(({ from, to }) => [from, to]))
  const steps = [one.from]
  for (let place: string | undefined = one.to; place !== undefined; place = next.get(place)) {
    if (steps.includes(place)) return `This goes in a circle: ${[...steps, place].join(' → ')}.`
    steps.push(place)
  }
  return true
}
