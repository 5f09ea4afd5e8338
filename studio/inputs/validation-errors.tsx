import { Stack } from '@sanity/ui'
import type { ObjectInputProps } from 'sanity'
import { ValidationMessages } from './validation-messages.tsx'

/** Shows the validation messages of an object above it. */
export function ValidationErrors(props: ObjectInputProps) {
  return (
    <Stack gap={3}>
      <ValidationMessages validation={props.validation} />
      {props.renderDefault(props)}
    </Stack>
  )
}
