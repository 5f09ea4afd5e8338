import { loadStyles } from '#components/load-styles.ts'
import { savesData } from '#components/saves-data.ts'
import { wordsOfPage } from '#i18n/words-of-page.ts'
import { readView } from '#viewer/view/view-address.ts'
import type { ViewerElement } from '#viewer/viewer-element.ts'
import { joinSession } from './join-session.ts'
import { addressOf } from './share-address.ts'
import { createShareBar } from './share-bar.ts'
import styles from './sharing.css?url'

const languages = {
  en: () => import('../messages/en.ts'),
  fr: () => import('../messages/fr.ts'),
  fa: () => import('../messages/fa.ts'),
}

const fieldValue = (name: string) => {
  const form = document.querySelector<HTMLFormElement>('#choose form')
  const value = form && new FormData(form).get(name)
  return typeof value === 'string' ? value : ''
}

/** Restores the view of the URL. A view with an elevation opens the model, unless the visitor saves data. */
async function restore(viewer: ViewerElement): Promise<void> {
  const view = readView(new URLSearchParams(location.search).get('view'))
  if (!view) return
  if (view.elevation !== undefined && !savesData()) await viewer.openLive()
  await viewer.lookAt(view, 'cut')
}

/** Adds the buttons that share a view and that start a viewing session. */
export async function shareView(viewer: ViewerElement): Promise<void> {
  await customElements.whenDefined(viewer.localName)
  const [{ viewing: words }] = await Promise.all([wordsOfPage(languages), loadStyles(styles)])
  const bar = createShareBar()
  viewer.append(bar.element)

  bar.button(words.send, async () => {
    const shared = { view: viewer.view, engraving: fieldValue('engraving'), face: fieldValue('face') }
    const isCopied = await bar.offer(words.link, addressOf(location.href, shared))
    bar.announce(isCopied ? words.sent : '')
  })

  let stop: (() => void) | undefined
  const leave = () => {
    stop?.()
    stop = undefined
    invite.hidden = false
    end.hidden = true
    history.replaceState(null, '', addressOf(location.href, {}))
  }
  const join = (token: string) => {
    invite.hidden = true
    end.hidden = false
    stop = joinSession({ token, viewer, words, announce: bar.announce, onClosed: leave })
  }
  const invite = bar.button(words.together, async () => {
    const slug = location.pathname.split('/').at(-1)
    const headers = { 'Content-Type': 'application/json' }
    const response = await fetch('/api/viewing', {
      method: 'POST',
      headers,
      body: JSON.stringify({ slug }),
    }).catch(() => undefined)
    if (!response?.ok) return bar.announce(response?.status === 429 ? words.tooMany : words.unavailable)
    const { token } = (await response.json()) as { token: string }
    const address = addressOf(location.href, { view: viewer.view, together: token })
    history.replaceState(null, '', address)
    join(token)
    await bar.offer(words.invite, address)
  })
  const end = bar.button(words.leave, () => {
    leave()
    bar.announce('')
  })
  end.hidden = true

  const token = new URLSearchParams(location.search).get('together')
  if (token !== null) join(token)
  else await restore(viewer)
}
