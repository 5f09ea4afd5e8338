import { html } from 'hono/html'
import type { Message } from './message.ts'
import { page, type Html } from './page.ts'
import { shortTime } from './short-time.ts'

export function messagePage(message: Message): Html {
  return page(
    message.subject || 'No subject',
    html`<p class="back"><a href="/">All emails</a></p>
      <article class="email">
        <h1 dir="auto">${message.subject || 'No subject'}</h1>
        <dl class="label">
          ${term('From', message.from)} ${term('To', message.to.join(', '))}
          ${message.replyTo ? term('Reply to', message.replyTo) : ''}
          ${term('Received', shortTime(message.receivedAt))}
          ${message.calendarMethod ? term('Calendar', message.calendarMethod.toLowerCase()) : ''}
        </dl>
        ${
          message.attachments.length > 0
            ? html`<section class="enclosed" aria-labelledby="enclosed">
                <h2 id="enclosed">Attachments</h2>
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
                <h2 id="as-sent">HTML</h2>
                <iframe
                  title="The HTML of the email"
                  src="/messages/${message.id}/html"
                  sandbox="allow-popups allow-popups-to-escape-sandbox"
                ></iframe>
              </section>`
            : ''
        }
        <section aria-labelledby="as-text">
          <h2 id="as-text">Plain text</h2>
          <pre dir="auto">${message.text || 'This email has no plain text.'}</pre>
        </section>
        <details>
          <summary>Headers</summary>
          <dl class="headers">${message.headers.map(({ name, value }) => term(name, value))}</dl>
          <p><a href="/messages/${message.id}/raw">Raw message</a></p>
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
