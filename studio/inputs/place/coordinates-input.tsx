import { Stack, Text, TextInput } from '@sanity/ui'
import { useState } from 'react'
import { type ObjectInputProps, set, setIfMissing } from 'sanity'
import { parseCoordinates } from '../../words/coordinates.ts'

/** Latitude and longitude, above them a line into which both are pasted as maps give them. */
export function CoordinatesInput(props: ObjectInputProps) {
  const { onChange, readOnly, renderDefault, schemaType } = props
  const [text, setText] = useState('')
  const found = parseCoordinates(text)
  const read = (words: string) => {
    setText(words)
    const place = parseCoordinates(words)
    if (!place) return
    onChange([setIfMissing({ _type: schemaType.name }), set(place.lat, ['lat']), set(place.lng, ['lng'])])
  }
  return (
    <Stack gap={4}>
      <Stack gap={2}>
        <TextInput
          aria-label="Coordinates from a map"
          placeholder="Paste both here: 48.8686, 2.3297"
          readOnly={readOnly === true}
          value={text}
          onChange={({ currentTarget }) => read(currentTarget.value)}
        />
        <Text size={1} muted role="status">
          {text.trim() === ''
            ? 'From any map: press the place for long, copy its coordinates, paste them here.'
            : found
              ? `Read as ${found.lat} north, ${found.lng} east.`
              : 'These are not two numbers such as 48.8686, 2.3297.'}
        </Text>
      </Stack>
      {renderDefault(props)}
    </Stack>
  )
}
