import { html, raw } from 'hono/html'

export type Html = ReturnType<typeof html>

/** The layout of all pages of the mail catcher. */
export function page(title: string, content: Html): Html {
  return html`${raw('<!doctype html>')}
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/mail.css" />
      </head>
      <body>
        <a class="skip" href="#emails">Skip to the emails</a>
        <header class="head">
          <a class="mark" href="/">Mail catcher</a>
          <p>Emails of the local storefront are stored here. None is sent.</p>
        </header>
        <main id="emails">${content}</main>
      </body>
    </html>`
}
