const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** An instant in the machine's own zone: whoever reads this page sits at it. */
export function shortTime(instant: string): string {
  return format.format(new Date(instant))
}
