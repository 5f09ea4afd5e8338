import { Card, Stack, Text } from '@sanity/ui'
import type { ObjectInputProps } from 'sanity'

/** Shows the validation errors of an object above it, because the Studio shows them only in a tooltip. */
export function ValidationErrors(props: ObjectInputProps) {
  const errors = props.validation.filter(({ level }) => level === 'error')
  return (
    <Stack gap={3}>
      {errors.map(({ message }) => (
        <Card key={message} tone="critical" padding={3} radius={2} border role="alert">
          <Text size={1}>{message}</Text>
        </Card>
      ))}
      {props.renderDefault(props)}
    </Stack>
  )
}
