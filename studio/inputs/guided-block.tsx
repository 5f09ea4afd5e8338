import { Stack, Text } from '@sanity/ui'
import type { ObjectInputProps } from 'sanity'

/** The form of a block, under the sentence that says what the block is for: the Studio itself shows it nowhere. */
export function GuidedBlock(props: ObjectInputProps) {
  return (
    <Stack gap={5}>
      <Text size={1} muted>
        {props.schemaType.description}
      </Text>
      {props.renderDefault(props)}
    </Stack>
  )
}
