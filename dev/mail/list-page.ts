import { html } from 'hono/html'
import type { Message } from './message.ts'
import { page, type Html } from './page.ts'
import { shortTime } from './short-time.ts'

export function listPage(messages: Message[], to: string): Html {
  return page(
    messages.length === 0 ? 'The post room' : `${messages.length} in the post room`,
    html`<div class="above">
        <h1>${title(messages.length)}</h1>
        <form class="find" action="/" role="search">
          <label for="to">Written to</label>
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
          ? emptyRoom(to)
          : html`<ol class="letters">
              ${messages.map(letter)}
            </ol>`
      }
      <div class="below">
        <a href="/">Look again</a>
        ${messages.length > 0 ? html`<form method="post" action="/empty"><button>Clear every letter away</button></form>` : ''}
      </div>`,
  )
}

function title(count: number): string {
  if (count === 0) return 'No letters yet'
  return count === 1 ? 'One letter' : `${count} letters`
}

function emptyRoom(to: string): Html {
  return to
    ? html`<p class="lead">Nothing has been written to ${to}. <a href="/">See all letters</a>.</p>`
    : html`<p class="lead">
        Buy something, book an hour or send something back: the letter about it will lie here.
      </p>`
}

function letter(message: Message): Html {
  return html`<li>
    <a href="/messages/${message.id}">
      <span class="who">${message.to.join(', ')}</span>
      <span class="what" dir="auto">${message.subject || 'Without a subject'}</span>
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
