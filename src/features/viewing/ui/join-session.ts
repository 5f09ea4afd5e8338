import type { SharedView } from '../viewing.ts'
import type { viewing } from '../messages/en.ts'
import type { ViewChange, ViewerElement } from '#viewer/viewer-element.ts'
import { readView, writeView } from '#viewer/view/view-address.ts'
import { choiceOf } from './share-address.ts'

interface JoinOptions {
  readonly token: string
  readonly viewer: ViewerElement
  readonly words: typeof viewing
  announce(sentence: string): void
  /** The session has ended, is full, or does not exist. */
  onClosed(): void
}

/** How long the status names the other participant after a turn. */
const othersTurnMs = 2000
const reopensAfterMs = 5000

/** Joins a viewing session: every participant may turn the product at any time. Returns a function that leaves it. */
export function joinSession({ token, viewer, words, announce, onClosed }: JoinOptions): () => void {
  const participantId = crypto.randomUUID()
  const address = `/api/viewing/${token}`
  const leave = new AbortController()
  let shown = ''
  let others = 0
  let quiet: ReturnType<typeof setTimeout> | undefined
  let line: EventSource
  let reopening: ReturnType<typeof setTimeout> | undefined

  const announcePresence = () => announce(others > 0 ? words.joined : words.alone)

  const stop = () => {
    leave.abort()
    clearTimeout(quiet)
    clearTimeout(reopening)
    line.close()
  }
  const close = (sentence: string) => {
    stop()
    announce(sentence)
    onClosed()
  }

  // One request at a time, and only the newest waits: turns arrive in order, at the rate of the connection.
  let isPosting = false
  let next: string | undefined
  const post = async () => {
    if (isPosting || next === undefined) return
    isPosting = true
    const body = next
    next = undefined
    const headers = { 'Content-Type': 'application/json' }
    const response = await fetch(address, { method: 'POST', headers, body }).catch(() => undefined)
    isPosting = false
    if (response?.status === 404) close(words.over)
    else void post()
  }
  const turn = () => {
    const shared = { view: writeView(viewer.view), choice: choiceOf(location.search) }
    const now = `${shared.view} ${shared.choice}`
    if (now === shown) return
    shown = now
    next = JSON.stringify({ participantId, ...shared })
    void post()
  }

  const follow = async (shared: SharedView) => {
    shown = `${shared.view} ${shared.choice}`
    if (shared.choice !== choiceOf(location.search)) {
      document.dispatchEvent(new CustomEvent('choicewanted', { detail: shared.choice }))
    }
    const view = readView(shared.view)
    if (!view) return
    // Where the model cannot be shown, the photographs follow turn and zoom.
    if (view.elevation !== undefined) await viewer.openLive()
    await viewer.lookAt(view, 'cut')
  }

  const open = () => {
    line = new EventSource(`${address}?participant=${participantId}`)
    line.addEventListener('turned', ({ data }: MessageEvent<string>) => {
      const shared = JSON.parse(data) as SharedView
      if (shared.by === participantId || shared.by === null) return
      void follow(shared)
      announce(words.theirs)
      clearTimeout(quiet)
      quiet = setTimeout(announcePresence, othersTurnMs)
    })
    line.addEventListener('presence', ({ data }: MessageEvent<string>) => {
      others = (JSON.parse(data) as { others: number }).others
      announcePresence()
    })
    line.addEventListener('over', () => close(words.over))
    line.addEventListener('error', async () => {
      if (line.readyState === EventSource.CONNECTING) return announce(words.dropped)
      const { status } = await fetch(`${address}?participant=${participantId}`).catch(() => ({ status: 0 }))
      if (leave.signal.aborted) return
      if (status === 400 || status === 404) return close(words.over)
      if (status === 409) return close(words.full)
      // Server or database are unavailable. An EventSource reconnects by itself only after a response with status 200.
      announce(words.dropped)
      reopening = setTimeout(open, reopensAfterMs)
    })
  }
  open()
  viewer.addEventListener(
    'viewchange',
    (event) => {
      if ((event as CustomEvent<ViewChange>).detail.by === 'visitor') turn()
    },
    leave,
  )
  document.addEventListener('choiceswap', turn, leave)
  return stop
}
