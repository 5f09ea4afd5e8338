import { html } from 'hono/html'

export { html }

/** A piece of a page; what is put into it is escaped. */
export type Html = ReturnType<typeof html>

export const nothing: Html = html``
