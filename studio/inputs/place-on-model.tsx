import { Box, Button, Card, Flex, Select, Stack, Text } from '@sanity/ui'
import { type MouseEvent, useEffect, useRef, useState } from 'react'
import { type ObjectInputProps, set, unset, useFormValue } from 'sanity'
import type { CraftPlace } from './craft-place.ts'
import type { Bench } from './open-bench.ts'
import { useModelAddress } from './use-model-address.ts'

/** How far, in pixels, a hand may slip and still have clicked. */
const slip = 4

/** The piece itself, to set a place on: by a click, from the middle of the glass, or by a name its model knows. */
export function PlaceOnModel(props: ObjectInputProps) {
  const file = useModelAddress()
  const spin = useFormValue(['spin', 'path']) as string | undefined
  const value = props.value as CraftPlace | undefined
  const glass = useRef<HTMLDivElement>(null)
  const pin = useRef<HTMLDivElement>(null)
  const pressed = useRef({ x: 0, y: 0 })
  const [isWanted, setWanted] = useState(false)
  const [bench, setBench] = useState<Bench>()
  const [said, setSaid] = useState('')

  useEffect(() => {
    if (!isWanted || !file || !spin || !glass.current || !pin.current) return undefined
    const leave = new AbortController()
    const [place, mark] = [glass.current, pin.current]
    let opened: Bench | undefined
    setSaid('The piece is being brought.')
    import('./open-bench.ts')
      .then(({ openBench }) =>
        openBench({
          ...{ glass: place, pin: mark, modelUrl: file, spinPath: spin, signal: leave.signal },
          onShare: (share) => setSaid(`The piece is being brought: ${Math.round(share * 100)} %.`),
          onLost: () => setSaid('The screen put the piece away. Close the field and open it again.'),
        }),
      )
      .then((it) => {
        if (leave.signal.aborted) return it.dispose()
        opened = it
        it.mark(value, 'look')
        setBench(it)
        setSaid('Drag to turn the piece; click where the point is to be.')
      })
      .catch((error: unknown) => {
        if (!leave.signal.aborted)
          setSaid(`The model cannot be shown: ${error instanceof Error ? error.message : String(error)}`)
      })
    return () => {
      leave.abort()
      opened?.dispose()
      setBench(undefined)
    }
    // The place is marked anew when it changes (below); the bench is not opened again for it.
  }, [isWanted, file, spin])

  useEffect(() => bench?.mark(value, 'stay'), [bench, value])

  const write = (place: CraftPlace) => {
    props.onChange(set(place))
    bench?.mark(place, 'look')
  }
  function setAt(x: number, y: number) {
    const place = bench?.pick(x, y)
    if (place) write(place)
    setSaid(
      place
        ? 'The point is set. Turn the piece and keep the view that shows it best.'
        : 'There is nothing of the piece there.',
    )
  }
  function click({ clientX, clientY, currentTarget }: MouseEvent<HTMLDivElement>) {
    if (Math.hypot(clientX - pressed.current.x, clientY - pressed.current.y) > slip) return
    const box = currentTarget.getBoundingClientRect()
    setAt((clientX - box.left) / box.width, (clientY - box.top) / box.height)
  }
  function keepView() {
    if (!bench || !value?.position) return
    props.onChange(set(bench.camera(), ['camera']))
    setSaid('The view is kept.')
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
      {isWanted ? (
        <Card radius={2} overflow="hidden" border>
          <div
            ref={glass}
            role="group"
            aria-label="The piece: click to set the point"
            onPointerDown={({ clientX: x, clientY: y }) => (pressed.current = { x, y })}
            onClick={isLocked ? undefined : click}
            style={glassStyle}
          >
            <div ref={pin} hidden style={pinStyle} />
          </div>
        </Card>
      ) : (
        <Button mode="ghost" text="Set it on the piece" onClick={() => setWanted(true)} />
      )}
      {isWanted && (
        <Text size={1} muted>
          <span role="status">{said}</span>
        </Text>
      )}
      {bench && (
        <Stack gap={3}>
          <Flex gap={2} wrap="wrap">
            <Button mode="ghost" text="←" aria-label="Turn to the left" onClick={() => bench.turn(-15, 0)} />
            <Button mode="ghost" text="→" aria-label="Turn to the right" onClick={() => bench.turn(15, 0)} />
            <Button mode="ghost" text="↑" aria-label="From higher up" onClick={() => bench.turn(0, 8)} />
            <Button mode="ghost" text="↓" aria-label="From lower down" onClick={() => bench.turn(0, -8)} />
            <Button mode="ghost" text="+" aria-label="Nearer" onClick={() => bench.nearer(0.8)} />
            <Button mode="ghost" text="−" aria-label="Farther" onClick={() => bench.nearer(1.25)} />
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
              onClick={keepView}
            />
          </Flex>
          {bench.names.length > 0 && (
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
                {bench.names.map((name) => (
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

const glassStyle = {
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
