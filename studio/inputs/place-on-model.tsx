import { Box, Button, Card, Flex, Select, Stack, Text } from '@sanity/ui'
import { type MouseEvent, useEffect, useRef, useState } from 'react'
import { type ObjectInputProps, set, unset, useFormValue } from 'sanity'
import type { CraftPlace } from './craft-place.ts'
import type { ModelEditor } from './open-model-editor.ts'
import { useModelAddress } from './use-model-address.ts'

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
  const [editor, setEditor] = useState<ModelEditor>()
  const [status, setStatus] = useState('')

  useEffect(() => {
    if (!isOpen || !file || !spin || !container.current || !pin.current) return undefined
    const closing = new AbortController()
    const [place, mark] = [container.current, pin.current]
    let opened: ModelEditor | undefined
    setStatus('The piece is being brought.')
    import('./open-model-editor.ts')
      .then(({ openModelEditor }) =>
        openModelEditor({
          ...{ container: place, pin: mark, modelUrl: file, spinPath: spin, signal: closing.signal },
          onShare: (share) => setStatus(`The piece is being brought: ${Math.round(share * 100)} %.`),
          onLost: () => setStatus('The screen put the piece away. Close the field and open it again.'),
        }),
      )
      .then((created) => {
        if (closing.signal.aborted) return created.dispose()
        opened = created
        created.mark(value, 'look')
        setEditor(created)
        setStatus('Drag to turn the piece; click where the point is to be.')
      })
      .catch((error: unknown) => {
        if (!closing.signal.aborted)
          setStatus(`The model cannot be shown: ${error instanceof Error ? error.message : String(error)}`)
      })
    return () => {
      closing.abort()
      opened?.dispose()
      setEditor(undefined)
    }
    // A change of the value marks the new place in the effect below, without opening the editor again.
  }, [isOpen, file, spin])

  useEffect(() => editor?.mark(value, 'stay'), [editor, value])

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
        <Stack gap={3}>
          <Flex gap={2} wrap="wrap">
            <Button mode="ghost" text="←" aria-label="Turn to the left" onClick={() => editor.turn(-15, 0)} />
            <Button mode="ghost" text="→" aria-label="Turn to the right" onClick={() => editor.turn(15, 0)} />
            <Button mode="ghost" text="↑" aria-label="From higher up" onClick={() => editor.turn(0, 8)} />
            <Button mode="ghost" text="↓" aria-label="From lower down" onClick={() => editor.turn(0, -8)} />
            <Button mode="ghost" text="+" aria-label="Nearer" onClick={() => editor.zoomBy(0.8)} />
            <Button mode="ghost" text="−" aria-label="Farther" onClick={() => editor.zoomBy(1.25)} />
          </Flex>
          <Flex gap={2} wrap="wrap">
            <Button
              mode="ghost"
              text="Set the point in the middle"
              disabled={isLocked}
              onClick={() => setAt(0.5, 0.5)}
            />
            <Button
              mode="ghost"
              text="Keep this view"
              disabled={isLocked || !value?.position}
              onClick={saveView}
            />
          </Flex>
          {editor.names.length > 0 && (
            <Box>
              <Select
                aria-label="A place that the model names"
                value={value?.node ?? ''}
                disabled={isLocked}
                onChange={({ currentTarget }) =>
                  currentTarget.value === ''
                    ? props.onChange(unset())
                    : write({ _type: 'craftPlace', node: currentTarget.value })
                }
              >
                <option value="">A point of its own</option>
                {editor.names.map((name) => (
                  <option key={name} value={name}>
                    {name.replace('hotspot_', '')}
                  </option>
                ))}
              </Select>
            </Box>
          )}
        </Stack>
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
