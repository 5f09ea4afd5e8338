/** Each weekday may be in only one entry of the opening hours. */
export function distinctDays(hours: { days?: string[] }[] | undefined): true | string {
  const seen = new Set<string>()
  for (const day of (hours ?? []).flatMap(({ days = [] }) => days)) {
    if (seen.has(day)) return `${day} has two sets of hours. Use a break for the hours between.`
    seen.add(day)
  }
  return true
}
