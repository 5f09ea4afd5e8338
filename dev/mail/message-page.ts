import { html } from 'hono/html'
import type { Message } from './message.ts'
import { page, type Html } from './page.ts'
import { shortTime } from './short-time.ts'

export function messagePage(message: Message): Html {
  return page(
    message.subject || 'Without a subject',
    html`<p class="back"><a href="/">All letters</a></p>
      <article class="letter">
        <h1 dir="auto">${message.subject || 'Without a subject'}</h1>
        <dl class="label">
          ${term('From', message.from)} ${term('To', message.to.join(', '))}
          ${message.replyTo ? term('Answers go to', message.replyTo) : ''}
          ${term('Kept', shortTime(message.receivedAt))}
          ${message.calendarMethod ? term('Calendar', message.calendarMethod.toLowerCase()) : ''}
        </dl>
        ${
          message.attachments.length > 0
            ? html`<section class="enclosed" aria-labelledby="enclosed">
                <h2 id="enclosed">Enclosed</h2>
                <ul>
                  ${message.attachments.map(
                    (attachment) =>
                      html`<li>
                        <a href="${attachment.url}" download>${attachment.filename}</a>
                        <span>${attachment.contentType}, ${attachment.size} bytes</span>
                      </li>`,
                  )}
                </ul>
              </section>`
            : ''
        }
        ${
          message.html
            ? html`<section aria-labelledby="as-sent">
                <h2 id="as-sent">As it is read</h2>
                <iframe
                  title="The letter as it is read"
                  src="/messages/${message.id}/html"
                  sandbox="allow-popups allow-popups-to-escape-sandbox"
                ></iframe>
              </section>`
            : ''
        }
        <section aria-labelledby="as-text">
          <h2 id="as-text">As plain text</h2>
          <pre dir="auto">${message.text || 'This letter has no plain text.'}</pre>
        </section>
        <details>
          <summary>Headers</summary>
          <dl class="headers">${message.headers.map(({ name, value }) => term(name, value))}</dl>
          <p><a href="/messages/${message.id}/raw">The raw mail</a></p>
        </details>
      </article>`,
  )
}

function term(name: string, value: string): Html {
  return html`<div>
    <dt>${name}</dt>
    <dd dir="auto">${value}</dd>
  </div>`
}
