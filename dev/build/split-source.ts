/** Splits the source of three at the text from `from` to `to`. Throws when it does not contain them. */
export function splitSource(
  code: string,
  from: string,
  to: string,
): [before: string, within: string, after: string] {
  const start = code.indexOf(from)
  const end = code.indexOf(to, start)
  if (start < 0 || end < 0) throw new Error(`The source of three has changed: it does not contain “${from}”.`)
  return [code.slice(0, start), code.slice(start, end + to.length), code.slice(end + to.length)]
}
