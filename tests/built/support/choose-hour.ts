import type { createVisitor, Page } from './visitor.ts'

const hrefsOf = ({ text }: Page) =>
  [...text.matchAll(/href="([^"#]+)/g)].map(([, href]) => href!.replaceAll(/&(amp|#38);/g, '&'))

/** Holds the first free slot of the last free day in the calendar. Returns the page with the booking form. */
export async function chooseHour(visitor: ReturnType<typeof createVisitor>, boutique: string): Promise<Page> {
  const calendar = await visitor.open(`/appointments?boutique=${boutique}`)
  const day = hrefsOf(calendar).findLast((href) => /[?&]day=\d/.test(href))
  if (day === undefined) throw new Error(`${boutique} has no free day`)
  const hours = await visitor.open(day)
  const start = /<button[^>]*name="start"[^>]*value="([^"]+)"/.exec(hours.text)?.[1]
  if (start === undefined) throw new Error(`${boutique} has no free slot`)
  return visitor.submit(hours, 'appointment.hold', { start })
}
