import { loadStyles } from '#components/load-styles.ts'
import { createControls, type LiveControls } from './controls/live-controls.ts'
import styles from './live.css?url'
import { detectWebGl } from './view/detect-web-gl.ts'
import { loadZoomPanStyles } from './controls/zoom-pan.ts'
import { readSpinSheet } from './spin-sheet.ts'
import type { LiveModel } from './three/live-model.ts'
import type { View } from './view/view.ts'
import { viewerWords } from './viewer-words.ts'
import { whenVisibleAgain } from './when-visible-again.ts'

/** What the element provides to a session. */
export interface SessionHost {
  readonly viewport: HTMLElement
  readonly bar: HTMLElement
  readonly modelUrl: string
  readonly variant: string | undefined
  readonly spin: string
  readonly view: Partial<View>
  /** Opens even where the browser warns that WebGL is slow. */
  readonly acceptsSlow: boolean
  onViewChange(view: View): void
  /** Ends the session: on the visitor's request, or with a sentence after an error. */
  leave(sentence?: string): void
  /** Opens the model again, at this view, after its context was lost on a hidden page. */
  reopen(view: View): void
}

export interface LiveSession {
  readonly live: LiveModel
  readonly controls: LiveControls
  /** The announcement for an open session. */
  readonly opened: string
  dispose(): void
}

/** The session was not opened: a sentence for the visitor, and whether a second request would open it. */
export class OpenFailure extends Error {
  readonly canRetry: boolean
  constructor(sentence: string, canRetry = false) {
    super(sentence)
    this.canRetry = canRetry
  }
}

/** A progress bar while the model loads, with a button that aborts. */
function showProgress(viewport: HTMLElement, opening: string, cancel: string, abort: () => void) {
  const line = document.createElement('div')
  line.className = 'bringing'
  const progress = document.createElement('progress')
  progress.setAttribute('aria-label', opening)
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = cancel
  button.addEventListener('click', abort)
  line.append(progress, button)
  viewport.append(line)
  return {
    share: (share: number) => (progress.value = share),
    remove: () => line.remove(),
  }
}

/** Rejects as soon as the signal aborts. A model that is opened after that is disposed of. */
function unlessAborted(signal: AbortSignal, loading: Promise<LiveModel>): Promise<LiveModel> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
    loading.then((live) => (signal.aborted ? live.dispose() : resolve(live)), reject)
  })
}

/** A page has one open session: a phone allows few graphics contexts. */
let leaveCurrent: (() => void) | undefined

/** Fetches the code and the model of a session ahead of the request. */
export async function prepareSession(modelUrl: string): Promise<void> {
  await Promise.all([import('./three/show-model.ts'), fetch(modelUrl, { priority: 'low' })])
}

/** Opens the model over its photograph. Throws `OpenFailure` when it cannot, or when WebGL is slow and the host does not accept that. */
export async function openSession(host: SessionHost): Promise<LiveSession> {
  const [words] = await Promise.all([viewerWords(), loadStyles(styles), loadZoomPanStyles()])
  const webGl = detectWebGl()
  if (webGl.can === 'nothing') throw new OpenFailure(words.unavailable)
  if (webGl.can === 'slowly' && !host.acceptsSlow) throw new OpenFailure(words.slow, true)
  const aborter = new AbortController()
  const progress = showProgress(host.viewport, words.opening, words.cancel, () => aborter.abort())
  const leave = () => {
    aborter.abort()
    host.leave()
  }
  /** Browsers drop the contexts of hidden pages. After a loss on a visible page the model is not opened again by itself. */
  const lose = (view: View) => {
    const shown = whenVisibleAgain()
    host.leave(shown ? '' : words.lost)
    void shown?.then(() => host.viewport.isConnected && host.reopen(view))
  }
  try {
    const [{ showModel }, sheet] = await Promise.all([
      import('./three/show-model.ts'),
      readSpinSheet(host.spin),
    ])
    aborter.signal.throwIfAborted()
    const live = await unlessAborted(
      aborter.signal,
      showModel({
        place: host.viewport,
        modelUrl: host.modelUrl,
        variant: host.variant,
        sheet,
        view: { turned: 0, zoom: 1, ...host.view, elevation: sheet.camera.elevation },
        signal: aborter.signal,
        isSlow: webGl.isSoftware,
        onShare: progress.share,
        onLoaded() {
          leaveCurrent?.()
          leaveCurrent = leave
        },
        onViewChange: host.onViewChange,
        onLost: lose,
      }),
    )
    if (!host.viewport.isConnected) {
      live.dispose()
      throw new OpenFailure(words.calledOff)
    }
    const controls = createControls(live, sheet.camera, words, () => host.leave())
    host.bar.append(controls.back)
    host.bar.after(controls.bar)
    host.viewport.classList.add('is-live')
    return {
      live,
      controls,
      opened: words.open,
      dispose() {
        if (leaveCurrent === leave) leaveCurrent = undefined
        host.viewport.classList.remove('is-live')
        controls.back.remove()
        controls.bar.remove()
        live.dispose()
      },
    }
  } catch {
    if (aborter.signal.aborted) throw new OpenFailure(words.calledOff)
    throw new OpenFailure(words.failed)
  } finally {
    progress.remove()
  }
}
