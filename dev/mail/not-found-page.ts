import { html } from 'hono/html'
import { page, type Html } from './page.ts'

export function notFoundPage(): Html {
  return page(
    'No such email',
    html`<h1>This email does not exist</h1>
      <p class="lead">It may have been deleted. <a href="/">Show all emails</a>.</p>`,
  )
}
