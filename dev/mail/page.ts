import { html, raw } from 'hono/html'

export type Html = ReturnType<typeof html>

/** The frame of every page of the post room. */
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
        <a class="skip" href="#letters">Go to the letters</a>
        <header class="head">
          <a class="mark" href="/">The post room</a>
          <p>Every letter written on this machine is kept here. None is sent.</p>
        </header>
        <main id="letters">${content}</main>
      </body>
    </html>`
}
