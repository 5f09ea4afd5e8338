import { raw } from 'hono/html'
import { html, nothing, type Html } from './html.ts'
import { LANGUAGE_NAMES, type Language } from '../languages/language.ts'

interface LayoutOptions {
  language: Language
  title: string
  /** The path of this page; the language links add `?lang=`. */
  path: string
  themeHref?: string | undefined
  script?: string | undefined
}

/** The layout of every page for customers. It always shows that this is a stand-in. */
export function pageLayout({ language, title, path, themeHref, script }: LayoutOptions, content: Html): Html {
  const { tag, direction, words } = language
  return html`${raw('<!doctype html>')}
    <html lang="${tag}" dir="${direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/assets/pay.css" />
        <link rel="stylesheet" href="/assets/form.css" />
        ${
          themeHref
            ? html`<link rel="stylesheet" href="/assets/order.css" />
                <link rel="stylesheet" href="${themeHref}" />`
            : nothing
        }
        ${script ? html`<script src="${script}" defer></script>` : nothing}
      </head>
      <body>
        <header class="stand-in"><p>${words.standIn}</p></header>
        ${content}
        <nav class="languages" aria-label="${words.language}">
          ${Object.entries(LANGUAGE_NAMES).map(([other, name]) =>
            other === tag
              ? html`<span lang="${other}" aria-current="true">${name}</span>`
              : html`<a lang="${other}" hreflang="${other}" href="${path}?lang=${other}">${name}</a>`,
          )}
        </nav>
      </body>
    </html>`
}
