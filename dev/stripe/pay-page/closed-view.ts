import { frame } from './frame.ts'
import { html, nothing, type Html } from './html.ts'
import type { Language } from './language.ts'

/** A page on which nothing can be paid (any more), and where to go instead. */
export function closedView(
  language: Language,
  path: string,
  reason: 'paid' | 'expired' | 'unknown',
  next: { href: string; name: string } | null,
): Html {
  const { closed } = language.words
  const title = closed[`${reason}Title`]
  return frame(
    { language, title, path },
    html`<main class="closed">
      <h1>${title}</h1>
      <p class="lead">${closed[reason]}</p>
      ${next ? html`<p><a class="go" href="${next.href}">${next.name}</a></p>` : nothing}
    </main>`,
  )
}
