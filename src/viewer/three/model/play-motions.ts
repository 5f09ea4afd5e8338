import type { AnimationAction, Group } from 'three'
// From its own file: imported from three's bundle it would be part of every viewer.
import { AnimationMixer } from 'three/src/animation/AnimationMixer.js'
import { LoopOnce } from 'three/src/constants.js'
import type { Root } from '../open-root.ts'

export interface Motions {
  /** Resolves when the animation has ended; at once when the model has none of this name. */
  play(name: string, to: 'open' | 'close'): Promise<void>
  dispose(): void
}

/** Plays a model's animations, such as an opening lid, forwards to the end or backwards to the start. */
export function playMotions(model: Group, root: Root, prefersReducedMotion: () => boolean): Motions {
  const mixer = new AnimationMixer(model)
  const actions = new Map<string, AnimationAction>()
  const ends = new Map<AnimationAction, () => void>()
  mixer.addEventListener('finished', ({ action }) => ends.get(action)?.())

  const actionFor = (name: string) => {
    const clip = model.animations.find((candidate) => candidate.name === name)
    if (!clip) return undefined
    const action = actions.get(name) ?? mixer.clipAction(clip).setLoop(LoopOnce, 1)
    action.clampWhenFinished = true
    actions.set(name, action)
    return action
  }

  return {
    async play(name: string, to: 'open' | 'close'): Promise<void> {
      const action = actionFor(name)
      if (!action) return
      const { duration } = action.getClip()
      action.paused = false
      action.timeScale = to === 'open' ? 1 : -1
      // An action that has not run, or has ended, would start from the wrong end.
      const at = to === 'open' ? action.time : action.isRunning() || action.time > 0 ? action.time : duration
      action.enabled = true
      action.play()
      action.time = prefersReducedMotion() ? (to === 'open' ? duration : 0) : at
      if (prefersReducedMotion()) {
        mixer.update(0)
        root.state.invalidate()
        return
      }
      await new Promise<void>((resolve) => {
        let isPlaying = true
        ends.get(action)?.()
        ends.set(action, () => {
          isPlaying = false
          ends.delete(action)
          resolve()
        })
        root.move((seconds) => {
          if (isPlaying) mixer.update(seconds)
          return isPlaying
        })
      })
    },
    dispose: () => mixer.uncacheRoot(model),
  }
}
