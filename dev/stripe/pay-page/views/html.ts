import { html } from 'hono/html'

export { html }

/** A fragment of HTML; values inserted into it are escaped. */
export type Html = ReturnType<typeof html>

export const nothing: Html = html``
