const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** Formats an instant in the time zone of this machine. */
export function shortTime(instant: string): string {
  return format.format(new Date(instant))
}
