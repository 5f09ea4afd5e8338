import { Stack, Text } from '@sanity/ui'
import type { ObjectInputProps } from 'sanity'

/** The form of a block with the description of its type, which the Studio does not show for blocks. */
export function DescribedBlock(props: ObjectInputProps) {
  return (
    <Stack gap={5}>
      <Text size={1} muted>
        {props.schemaType.description}
      </Text>
      {props.renderDefault(props)}
    </Stack>
  )
}
