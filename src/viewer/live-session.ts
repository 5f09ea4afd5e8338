import { bringStyles } from '#components/bring-styles.ts'
import { createControls, type LiveControls } from './controls/live-controls.ts'
import styles from './live.css?url'
import { readScreen } from './view/read-screen.ts'
import { bringReachStyles } from './controls/reach-controls.ts'
import { readSpinSheet } from './spin-sheet.ts'
import type { LivePiece } from './three/live-piece.ts'
import type { View } from './view/view.ts'
import { viewerWords } from './viewer-words.ts'
import { whenShownAgain } from './when-shown-again.ts'

/** What the element lends to the piece in three dimensions. */
export interface Host {
  readonly glass: HTMLElement
  readonly bar: HTMLElement
  readonly modelUrl: string
  readonly variant: string | undefined
  readonly spin: string
  readonly view: Partial<View>
  /** Shown even where three dimensions are drawn slowly. */
  readonly insists: boolean
  onViewChange(view: View): void
  /** The visitor, or the machine, gives up three dimensions. */
  leave(sentence?: string): void
  /** What the machine gave up while nobody looked is opened anew, at this view. */
  comeBack(view: View): void
}

export interface LiveSession {
  readonly live: LivePiece
  readonly controls: LiveControls
  /** What to say now that it is open. */
  readonly opened: string
  dispose(): void
}

/** Why there is no session: a sentence for the visitor, and whether it is worth asking again. */
export class NotShown extends Error {
  readonly canInsist: boolean
  constructor(sentence: string, canInsist = false) {
    super(sentence)
    this.canInsist = canInsist
  }
}

/** A line that fills while the piece is brought, and a way to call it off. */
function showProgress(glass: HTMLElement, opening: string, cancel: string, callOff: () => void) {
  const line = document.createElement('div')
  line.className = 'bringing'
  const progress = document.createElement('progress')
  progress.setAttribute('aria-label', opening)
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = cancel
  button.addEventListener('click', callOff)
  line.append(progress, button)
  glass.append(line)
  return {
    share: (share: number) => (progress.value = share),
    remove: () => line.remove(),
  }
}

/** Waits no longer for a piece that is called off; should it still come, it is put away. */
function unlessCalledOff(signal: AbortSignal, coming: Promise<LivePiece>): Promise<LivePiece> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
    coming.then((live) => (signal.aborted ? live.dispose() : resolve(live)), reject)
  })
}

/** One piece at a time is in three dimensions on a page: a phone has room for few graphics contexts. */
let leaveCurrent: (() => void) | undefined

/** Fetches what a session needs before it is asked for, when a pointer rests on the button. */
export async function prepareSession(modelUrl: string): Promise<void> {
  await Promise.all([import('./three/show-piece.ts'), fetch(modelUrl, { priority: 'low' })])
}

/** Brings the piece in three dimensions over its photograph. Throws `NotShown` when it cannot, or shall not. */
export async function openSession(host: Host): Promise<LiveSession> {
  const [words] = await Promise.all([viewerWords(), bringStyles(styles), bringReachStyles()])
  const screen = readScreen()
  if (screen.can === 'nothing') throw new NotShown(words.unavailable)
  if (screen.can === 'slowly' && !host.insists) throw new NotShown(words.slow, true)
  const calledOff = new AbortController()
  const progress = showProgress(host.glass, words.opening, words.cancel, () => calledOff.abort())
  const leave = () => {
    calledOff.abort()
    host.leave()
  }
  /** Browsers take graphics contexts from hidden pages; one that is lost in sight might be lost again at once. */
  const lose = (view: View) => {
    const shown = whenShownAgain()
    host.leave(shown ? '' : words.lost)
    void shown?.then(() => host.glass.isConnected && host.comeBack(view))
  }
  try {
    const [{ showPiece }, sheet] = await Promise.all([
      import('./three/show-piece.ts'),
      readSpinSheet(host.spin),
    ])
    calledOff.signal.throwIfAborted()
    const live = await unlessCalledOff(
      calledOff.signal,
      showPiece({
        place: host.glass,
        modelUrl: host.modelUrl,
        variant: host.variant,
        sheet,
        view: { turned: 0, zoom: 1, ...host.view, elevation: sheet.camera.elevation },
        signal: calledOff.signal,
        isSlow: screen.isSoftware,
        onShare: progress.share,
        onBrought() {
          leaveCurrent?.()
          leaveCurrent = leave
        },
        onViewChange: host.onViewChange,
        onLost: lose,
      }),
    )
    if (!host.glass.isConnected) {
      live.dispose()
      throw new NotShown(words.calledOff)
    }
    const controls = createControls(live, sheet.camera, words, () => host.leave())
    host.bar.append(controls.back)
    host.bar.after(controls.bar)
    host.glass.classList.add('is-live')
    return {
      live,
      controls,
      opened: words.open,
      dispose() {
        if (leaveCurrent === leave) leaveCurrent = undefined
        host.glass.classList.remove('is-live')
        controls.back.remove()
        controls.bar.remove()
        live.dispose()
      },
    }
  } catch {
    if (calledOff.signal.aborted) throw new NotShown(words.calledOff)
    throw new NotShown(words.failed)
  } finally {
    progress.remove()
  }
}
