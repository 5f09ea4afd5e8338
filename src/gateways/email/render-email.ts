import type { Locale } from '#i18n/locales.ts'
import { escapeMarkup } from '#shared/text/escape-markup.ts'
import { directionOf } from './direction-of.ts'
import { darkColors, lightColors } from './email-colors.ts'
import type { EmailContent, EmailContext } from '#ports/email/email-content.ts'

type Rows = NonNullable<EmailContent['rows']>

function renderText({ title, paragraphs, rows = [], action }: EmailContent, context: EmailContext): string {
  const table = rows.map(({ label, value }) => `${label}: ${[value].flat().join(', ')}`).join('\n')
  const link = action ? `${action.label}:\n${new URL(action.path, context.siteUrl).href}` : ''
  return (
    [title, ...paragraphs, table, link, context.houseName].filter((part) => part !== '').join('\n\n') + '\n'
  )
}

// Clients that ignore style elements keep the inline light colors. `supported-color-schemes` is the older name of the
// property, for Apple Mail of 2019.
const style = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (max-width:480px){.sheet{padding:36px 20px!important}.title{font-size:27px!important}}
@media (prefers-color-scheme:dark){
.ground{background:${darkColors.ground}!important}
.sheet{background:${darkColors.sheet}!important;color:${darkColors.text}!important}
.quiet{color:${darkColors.quietText}!important}
.line{border-color:${darkColors.line}!important}
.edge{background:${darkColors.buttonEdge}!important}
.button{background:${darkColors.button}!important;color:${darkColors.buttonText}!important}
}`

const renderHead = ({ tag, dir }: Locale, title: string) =>
  `<!doctype html><html lang="${tag}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">` +
  `<title>${escapeMarkup(title)}</title><style>${style}</style></head>`

function renderRows(rows: Rows, locale: Locale): string {
  const [start, end] = locale.dir === 'rtl' ? ['right', 'left'] : ['left', 'right']
  const { line, quietText } = lightColors
  const cell = `padding:10px 0;border-bottom:1px solid ${line};font-size:15px;vertical-align:top`
  const renderLine = (text: string) => `<div dir="${directionOf(text, locale)}">${escapeMarkup(text)}</div>`
  const lines = rows.map(
    ({ label, value }) =>
      `<tr><th class="line quiet" scope="row" style="${cell};width:45%;font-weight:400;color:${quietText};text-align:${start};padding-${end}:16px">${escapeMarkup(label)}</th>` +
      `<td class="line" style="${cell};text-align:${end}">${[value].flat().map(renderLine).join('')}</td></tr>`,
  )
  // Fixed layout: a long word is broken within its column, and a price is not.
  return `<table class="line" style="width:100%;table-layout:fixed;border-collapse:collapse;border-top:1px solid ${line};margin:24px 0">${lines.join('')}</table>`
}

function renderAction({ label, path }: NonNullable<EmailContent['action']>, siteUrl: string): string {
  const { button, buttonText, buttonEdge } = lightColors
  const look = `display:inline-block;padding:15px 27px;background:${button};color:${buttonText};text-decoration:none`
  // The border is a background color, because clients that darken an email also darken borders.
  return `<p style="margin:28px 0"><span class="edge" style="display:inline-block;padding:1px;background:${buttonEdge}"><a class="button" href="${escapeMarkup(new URL(path, siteUrl).href)}" style="${look}">${escapeMarkup(label)}</a></span></p>`
}

function renderHtml({ title, paragraphs, rows = [], action }: EmailContent, context: EmailContext): string {
  const { locale, siteUrl, houseName } = context
  const { ground, sheet, text } = lightColors
  const serif = "Didot,'Times New Roman',Georgia,serif"
  const align = locale.dir === 'rtl' ? 'right' : 'left'
  // Long names must break on narrow screens. Outlook supports only word-break.
  const wrap = 'overflow-wrap:break-word;word-break:break-word'
  const body = paragraphs.map(
    (written) =>
      `<p dir="${directionOf(written, locale)}" style="margin:0 0 16px">${escapeMarkup(written)}</p>`,
  )
  return `${renderHead(locale, title)}
<body class="ground" style="margin:0;background:${ground};font:16px/1.65 'Helvetica Neue',Arial,sans-serif"><div class="sheet" style="max-width:560px;margin:0 auto;padding:48px 28px;background:${sheet};color:${text};text-align:${align};${wrap}">
<p style="margin:0 0 40px;font:22px/1.2 ${serif}">${escapeMarkup(houseName)}</p><h1 class="title" style="margin:0 0 24px;font:400 32px/1.15 ${serif}">${escapeMarkup(title)}</h1>${body.join('')}
${rows.length > 0 ? renderRows(rows, locale) : ''}${action ? renderAction(action, siteUrl) : ''}</div></body></html>`
}

/** Renders an email as an HTML page and as plain text; its content is escaped in the HTML. */
export function renderEmail(content: EmailContent, context: EmailContext): { html: string; text: string } {
  return { html: renderHtml(content, context), text: renderText(content, context) }
}
