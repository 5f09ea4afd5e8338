/** Three's text before a place, the place itself and what follows. Throws when three has no such place any more. */
export function cut(code: string, from: string, to: string): [before: string, within: string, after: string] {
  const start = code.indexOf(from)
  const end = code.indexOf(to, start)
  if (start < 0 || end < 0) throw new Error(`three is not as it was: there is no “${from}” any more`)
  return [code.slice(0, start), code.slice(start, end + to.length), code.slice(end + to.length)]
}
