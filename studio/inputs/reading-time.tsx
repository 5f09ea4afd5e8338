import { Flex, Stack, Text } from '@sanity/ui'
import { type ObjectFieldProps, useFormValue } from 'sanity'
import { countMinutes } from './count-minutes.ts'

const languages = [
  ['en', 'English'],
  ['fr', 'Français'],
  ['fa', 'فارسی'],
] as const

/** Shows the reading time of a story in each language, below its title. */
export function ReadingTime(props: ObjectFieldProps) {
  const body = useFormValue(['body']) as Record<string, Parameters<typeof countMinutes>[0]> | undefined
  return (
    <Stack gap={3}>
      {props.renderDefault(props)}
      <Flex gap={4} wrap="wrap" aria-label="Reader’s minutes">
        {languages.map(([code, name]) => {
          const minutes = countMinutes(body?.[code])
          return (
            <Text key={code} size={1} muted>
              <bdi>{name}</bdi>: {minutes === undefined ? 'not told yet' : `${minutes} min`}
            </Text>
          )
        })}
      </Flex>
    </Stack>
  )
}
