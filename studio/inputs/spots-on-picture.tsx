import { Box, Card, Stack, Text } from '@sanity/ui'
import { createImageUrlBuilder } from '@sanity/image-url'
import type { MouseEvent } from 'react'
import { type ArrayOfObjectsInputProps, insert, setIfMissing, useClient, useFormValue } from 'sanity'
import { apiVersion } from '../api-version.ts'

interface Spot {
  readonly _key: string
  readonly title?: string
  readonly x?: number
  readonly y?: number
}

/** Rounded to one decimal, the precision of the schema. */
const percentOf = (at: number, whole: number) => Math.round((at / whole) * 1000) / 10

/** The picture of a block with its points. A click adds a point; its texts are edited in the list below. */
export function SpotsOnPicture(props: ArrayOfObjectsInputProps) {
  const picture = useFormValue([...props.path.slice(0, -1), 'picture']) as
    { asset?: { _ref: string } } | undefined
  const client = useClient({ apiVersion })
  const spots = (props.value ?? []) as Spot[]

  function addSpot(event: MouseEvent<HTMLButtonElement>) {
    const box = event.currentTarget.getBoundingClientRect()
    const spot = {
      _type: 'spot',
      _key: crypto.randomUUID().slice(0, 12),
      x: percentOf(event.clientX - box.left, box.width),
      y: percentOf(event.clientY - box.top, box.height),
    }
    props.onChange([setIfMissing([]), insert([spot], 'after', [-1])])
  }

  if (!picture?.asset) {
    return (
      <Stack gap={3}>
        <Text size={1} muted>
          Choose the picture first; then a click on it sets a point.
        </Text>
        {props.renderDefault(props)}
      </Stack>
    )
  }
  const { projectId = '', dataset = '', apiHost } = client.config()
  const source = createImageUrlBuilder({
    projectId,
    dataset,
    ...(isOtherHost(apiHost) && { baseUrl: apiHost }),
  })
    .image(picture)
    .ignoreImageParams()
    .width(900)
    .url()
  return (
    <Stack gap={3}>
      <Card radius={2} overflow="hidden" border>
        <button
          type="button"
          onClick={addSpot}
          disabled={props.readOnly ?? false}
          aria-label="Set a point here"
          style={{ all: 'unset', display: 'block', position: 'relative', cursor: 'crosshair' }}
        >
          <img src={source} alt="" style={{ display: 'block', width: '100%' }} />
          {spots.map(({ _key, x = 0, y = 0 }, index) => (
            <Box key={_key} style={{ ...pin, left: `${x}%`, top: `${y}%` }}>
              {index + 1}
            </Box>
          ))}
        </button>
      </Card>
      {props.renderDefault(props)}
    </Stack>
  )
}

/** Sanity serves images from its CDN; another Content Lake serves them from its own host. */
const isOtherHost = (apiHost: string | undefined): apiHost is string =>
  apiHost !== undefined && !apiHost.endsWith('.sanity.io')

const pin = {
  position: 'absolute',
  width: 24,
  height: 24,
  margin: '-12px 0 0 -12px',
  borderRadius: 12,
  background: '#0c0f17',
  color: '#ede8de',
  font: '500 12px/24px sans-serif',
  textAlign: 'center',
} as const
