import { html } from 'hono/html'
import type { Message } from './message.ts'
import { page, type Html } from './page.ts'
import { shortTime } from './short-time.ts'

export function listPage(messages: Message[], to: string): Html {
  return page(
    messages.length === 0 ? 'Mail catcher' : `${messages.length} emails in the mail catcher`,
    html`<div class="above">
        <h1>${title(messages.length)}</h1>
        <form class="find" action="/" role="search">
          <label for="to">Recipient</label>
          <input
            id="to"
            name="to"
            type="text"
            inputmode="email"
            autocomplete="off"
            spellcheck="false"
            value="${to}"
          />
          <button>Find</button>
        </form>
      </div>
      ${
        messages.length === 0
          ? emptyList(to)
          : html`<ol class="emails">
              ${messages.map(listItem)}
            </ol>`
      }
      <div class="below">
        <a href="/">Reload</a>
        ${messages.length > 0 ? html`<form method="post" action="/empty"><button>Delete all emails</button></form>` : ''}
      </div>`,
  )
}

function title(count: number): string {
  if (count === 0) return 'No emails'
  return count === 1 ? 'One email' : `${count} emails`
}

function emptyList(to: string): Html {
  return to
    ? html`<p class="lead">There are no emails to ${to}. <a href="/">Show all emails</a>.</p>`
    : html`<p class="lead">
        Place an order, book an appointment or request a return: its emails appear here.
      </p>`
}

function listItem(message: Message): Html {
  return html`<li>
    <a href="/messages/${message.id}">
      <span class="who">${message.to.join(', ')}</span>
      <span class="what" dir="auto">${message.subject || 'No subject'}</span>
      <span class="first" dir="auto">${message.text.slice(0, 160)}</span>
      <time datetime="${message.receivedAt}">${shortTime(message.receivedAt)}</time>
      ${
        message.attachments.length > 0
          ? html`<span class="with"
              >with ${message.attachments.map(({ filename }) => filename).join(', ')}</span
            >`
          : ''
      }
    </a>
  </li>`
}
