import { type RefObject, useEffect, useState } from 'react'
import type { CraftPlace } from './craft-place.ts'
import type { ModelEditor } from './open-model-editor.ts'

interface Options {
  readonly isOpen: boolean
  /** The path of the model and of its spin; the editor needs both. */
  readonly file: string | undefined
  readonly spin: string | undefined
  readonly value: CraftPlace | undefined
  readonly container: RefObject<HTMLDivElement | null>
  readonly pin: RefObject<HTMLDivElement | null>
}

/**
 * Loads the model editor while `isOpen` and closes it afterwards. `editor` is undefined until the model is loaded; `status`
 * is a sentence for the user.
 */
export function useModelEditor({ isOpen, file, spin, value, container, pin }: Options) {
  const [editor, setEditor] = useState<ModelEditor>()
  const [status, setStatus] = useState('')

  useEffect(() => {
    if (!isOpen || !file || !spin || !container.current || !pin.current) return undefined
    const controller = new AbortController()
    const elements = { container: container.current, pin: pin.current }
    let opened: ModelEditor | undefined
    setStatus('The piece is being brought.')
    import('./open-model-editor.ts')
      .then(({ openModelEditor }) =>
        openModelEditor({
          ...elements,
          modelUrl: file,
          spinPath: spin,
          signal: controller.signal,
          onShare: (share) => setStatus(`The piece is being brought: ${Math.round(share * 100)} %.`),
          onLost: () => setStatus('The screen put the piece away. Close the field and open it again.'),
        }),
      )
      .then((created) => {
        if (controller.signal.aborted) return created.dispose()
        opened = created
        created.mark(value, 'look')
        setEditor(created)
        setStatus('Drag to turn the piece; click where the point is to be.')
      })
      .catch((error: unknown) => {
        if (!controller.signal.aborted)
          setStatus(`The model cannot be shown: ${error instanceof Error ? error.message : String(error)}`)
      })
    return () => {
      controller.abort()
      opened?.dispose()
      setEditor(undefined)
    }
    // A change of the value marks the new place in the effect below, without opening the editor again.
  }, [isOpen, file, spin])

  useEffect(() => editor?.mark(value, 'stay'), [editor, value])

  return { editor, status, setStatus }
}
