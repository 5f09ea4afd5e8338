import { pageLayout } from './page-layout.ts'
import { html, nothing, type Html } from './html.ts'
import type { Language } from '../languages/language.ts'

/** The page of a session that cannot be paid: already paid, expired or unknown; with a link to continue. */
export function closedView(
  language: Language,
  path: string,
  reason: 'paid' | 'expired' | 'unknown',
  next: { href: string; name: string } | null,
): Html {
  const { closed } = language.words
  const title = closed[`${reason}Title`]
  return pageLayout(
    { language, title, path },
    html`<main class="closed">
      <h1>${title}</h1>
      <p class="lead">${closed[reason]}</p>
      ${next ? html`<p><a class="go" href="${next.href}">${next.name}</a></p>` : nothing}
    </main>`,
  )
}
