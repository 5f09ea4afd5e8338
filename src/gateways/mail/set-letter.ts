import { escapeMarkup } from '#shared/escape-markup.ts'
import type { LetterContent, LetterContext } from './letter-content.ts'

function setAsText({ title, paragraphs, rows = [], action }: LetterContent, context: LetterContext): string {
  const table = rows.map(({ label, value }) => `${label}: ${value}`).join('\n')
  const link = action ? `${action.label}:\n${new URL(action.path, context.siteUrl).href}` : ''
  return (
    [title, ...paragraphs, table, link, context.houseName].filter((part) => part !== '').join('\n\n') + '\n'
  )
}

function setAsHtml({ title, paragraphs, rows = [], action }: LetterContent, context: LetterContext): string {
  const { locale, siteUrl, houseName } = context
  const start = locale.dir === 'rtl' ? 'right' : 'left'
  const end = locale.dir === 'rtl' ? 'left' : 'right'
  const serif = "Didot,'Times New Roman',Georgia,serif"
  const cell = 'padding:10px 0;border-bottom:1px solid #d8d4cc;font-size:15px;vertical-align:top'
  const body = paragraphs.map((text) => `<p style="margin:0 0 16px">${escapeMarkup(text)}</p>`).join('')
  const table = rows
    .map(
      ({ label, value }) =>
        `<tr><th scope="row" style="${cell};font-weight:400;color:#5b5852;text-align:${start};padding-${end}:16px">${escapeMarkup(label)}</th>` +
        `<td style="${cell};text-align:${end}">${escapeMarkup(value)}</td></tr>`,
    )
    .join('')
  const link = action
    ? `<p style="margin:28px 0"><a href="${escapeMarkup(new URL(action.path, siteUrl).href)}" style="display:inline-block;padding:16px 28px;background:#14161b;color:#f4f2ee;text-decoration:none">${escapeMarkup(action.label)}</a></p>`
    : ''
  return `<!doctype html><html lang="${locale.tag}" dir="${locale.dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeMarkup(title)}</title></head>
<body style="margin:0;background:#e9e6e0;color:#14161b;font:16px/1.65 'Helvetica Neue',Arial,sans-serif"><div style="max-width:560px;margin:0 auto;padding:48px 28px;background:#f4f2ee;text-align:${start}">
<p style="margin:0 0 40px;font:22px/1 ${serif}">${escapeMarkup(houseName)}</p><h1 style="margin:0 0 24px;font:400 32px/1.15 ${serif}">${escapeMarkup(title)}</h1>${body}
${table ? `<table role="presentation" style="width:100%;border-collapse:collapse;border-top:1px solid #d8d4cc;margin:24px 0">${table}</table>` : ''}${link}</div></body></html>`
}

/** Sets a letter as an HTML page and as plain text; every word given to it is escaped. */
export function setLetter(content: LetterContent, context: LetterContext): { html: string; text: string } {
  return { html: setAsHtml(content, context), text: setAsText(content, context) }
}
