import { TextInput } from '@sanity/ui'
import { set, type StringInputProps, unset } from 'sanity'

/** A time of day on the 24-hour clock, typed or chosen; the browser shows it as its reader writes times. */
export function TimeInput({ elementProps, onChange, value, readOnly }: StringInputProps) {
  return (
    <TextInput
      {...elementProps}
      type="time"
      step={300}
      readOnly={readOnly}
      value={value ?? ''}
      onChange={({ currentTarget }) =>
        onChange(currentTarget.value === '' ? unset() : set(currentTarget.value))
      }
    />
  )
}
