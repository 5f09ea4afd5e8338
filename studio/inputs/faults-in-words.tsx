import { Card, Stack, Text } from '@sanity/ui'
import type { ObjectInputProps } from 'sanity'

/** An object whose faults are read beside it at once, and not only under the sign that marks them. */
export function FaultsInWords(props: ObjectInputProps) {
  const faults = props.validation.filter(({ level }) => level === 'error')
  return (
    <Stack gap={3}>
      {faults.map(({ message }) => (
        <Card key={message} tone="critical" padding={3} radius={2} border role="alert">
          <Text size={1}>{message}</Text>
        </Card>
      ))}
      {props.renderDefault(props)}
    </Stack>
  )
}
