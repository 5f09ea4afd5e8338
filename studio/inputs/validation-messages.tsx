import { Card, Text } from '@sanity/ui'
import type { InputProps } from 'sanity'

/** The validation messages of a field, errors before the others; the Studio itself shows them only in a tooltip. */
export function ValidationMessages({ validation }: Pick<InputProps, 'validation'>) {
  const errors = validation.filter(({ level }) => level === 'error')
  const others = validation.filter(({ level }) => level !== 'error')
  return [...errors, ...others].map(({ message, level }) => (
    <Card
      key={message}
      tone={level === 'error' ? 'critical' : 'caution'}
      padding={3}
      radius={2}
      border
      role={level === 'error' ? 'alert' : 'status'}
    >
      <Text size={1}>{message}</Text>
    </Card>
  ))
}
