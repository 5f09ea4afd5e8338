import { html } from 'hono/html'
import type { User } from '../../people/local-users.ts'

/** The sign-in page. It has no password, because the lake accepts only connections from this machine. */
export function signInPage(users: readonly User[], origin: string) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        <title>Sign in to the house</title>
        <style>
          :root {
            color-scheme: light dark;
            font:
              1rem/1.5 system-ui,
              sans-serif;
          }
          main {
            max-width: 24rem;
            margin: 20vh auto 0;
            padding: 0 1.5rem;
          }
          h1 {
            font-size: 1.25rem;
            font-weight: 500;
          }
          button {
            display: block;
            width: 100%;
            margin: 0.75rem 0;
            padding: 0.875rem 1rem;
            border: 1px solid;
            border-radius: 2px;
            background: none;
            color: inherit;
            font: inherit;
            text-align: start;
            cursor: pointer;
          }
          small {
            display: block;
            opacity: 0.7;
          }
        </style>
      </head>
      <body>
        <main>
          <h1>Who is at the desk?</h1>
          <form method="post">
            <input type="hidden" name="origin" value="${origin}" />
            ${users.map(
              ({ id, name, roles }) =>
                html`<button name="user" value="${id}">
                  ${name}<small>${roles.map(({ title }) => title).join(', ')}</small>
                </button>`,
            )}
          </form>
          <p>
            <small
              >This is the local Content Lake. It asks for no password and answers only this machine.</small
            >
          </p>
        </main>
      </body>
    </html>`
}
