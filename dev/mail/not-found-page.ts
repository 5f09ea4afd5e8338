import { html } from 'hono/html'
import { page, type Html } from './page.ts'

export function notFoundPage(): Html {
  return page(
    'No such letter',
    html`<h1>No letter lies here</h1>
      <p class="lead">It may have been cleared away. <a href="/">See the letters that are here</a>.</p>`,
  )
}
