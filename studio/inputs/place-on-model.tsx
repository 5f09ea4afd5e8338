import { Button, Card, Stack, Text } from '@sanity/ui'
import { type MouseEvent, useRef, useState } from 'react'
import { type ObjectInputProps, set, unset, useFormValue } from 'sanity'
import type { CraftPlace } from './craft-place.ts'
import { ModelEditorControls } from './model-editor-controls.tsx'
import { useModelAddress } from './use-model-address.ts'
import { useModelEditor } from './use-model-editor.ts'

/** The largest movement of the pointer, in pixels, that still counts as a click. */
const clickTolerance = 4

/** Shows the model to set a place on it: by a click, at the middle of the view, or by the name of a node. */
export function PlaceOnModel(props: ObjectInputProps) {
  const file = useModelAddress()
  const spin = useFormValue(['spin', 'path']) as string | undefined
  const value = props.value as CraftPlace | undefined
  const container = useRef<HTMLDivElement>(null)
  const pin = useRef<HTMLDivElement>(null)
  const pressed = useRef({ x: 0, y: 0 })
  const [isOpen, setOpen] = useState(false)
  const { editor, status, setStatus } = useModelEditor({ isOpen, file, spin, value, container, pin })

  const write = (place: CraftPlace) => {
    props.onChange(set(place))
    editor?.mark(place, 'look')
  }
  function setAt(x: number, y: number) {
    const place = editor?.pick(x, y)
    if (place) write(place)
    setStatus(
      place
        ? 'The point is set. Turn the piece and keep the view that shows it best.'
        : 'There is nothing of the piece there.',
    )
  }
  function click({ clientX, clientY, currentTarget }: MouseEvent<HTMLDivElement>) {
    if (Math.hypot(clientX - pressed.current.x, clientY - pressed.current.y) > clickTolerance) return
    const box = currentTarget.getBoundingClientRect()
    setAt((clientX - box.left) / box.width, (clientY - box.top) / box.height)
  }
  function saveView() {
    if (!editor || !value?.position) return
    props.onChange(set(editor.camera(), ['camera']))
    setStatus('The view is kept.')
  }

  if (!file || !spin) {
    return (
      <Text size={1} muted>
        A place can be set once the piece has a model and a turn.
      </Text>
    )
  }
  const isLocked = props.readOnly ?? false
  return (
    <Stack gap={3}>
      {isOpen ? (
        <Card radius={2} overflow="hidden" border>
          <div
            ref={container}
            role="group"
            aria-label="The piece: click to set the point"
            onPointerDown={({ clientX: x, clientY: y }) => (pressed.current = { x, y })}
            onClick={isLocked ? undefined : click}
            style={containerStyle}
          >
            <div ref={pin} hidden style={pinStyle} />
          </div>
        </Card>
      ) : (
        <Button mode="ghost" text="Set it on the piece" onClick={() => setOpen(true)} />
      )}
      {isOpen && (
        <Text size={1} muted>
          <span role="status">{status}</span>
        </Text>
      )}
      {editor && (
        <ModelEditorControls
          editor={editor}
          place={value}
          isLocked={isLocked}
          onSetMiddle={() => setAt(0.5, 0.5)}
          onKeepView={saveView}
          onChooseNode={(node) =>
            node === undefined ? props.onChange(unset()) : write({ _type: 'craftPlace', node })
          }
        />
      )}
      {props.renderDefault(props)}
    </Stack>
  )
}

const containerStyle = {
  position: 'relative',
  aspectRatio: '1',
  overflow: 'hidden',
  background: '#c6c2bd',
  cursor: 'crosshair',
  touchAction: 'pan-y',
} as const

const pinStyle = {
  position: 'absolute',
  zIndex: 1,
  top: -9,
  left: -9,
  width: 18,
  height: 18,
  borderRadius: 9,
  border: '2px solid #ede8de',
  background: '#0c0f17',
  pointerEvents: 'none',
} as const
