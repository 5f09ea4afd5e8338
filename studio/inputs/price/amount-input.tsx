import { Text } from '@sanity/ui'
import { type NumberInputProps, set, unset, useFormValue } from 'sanity'
import { PriceField } from './price-field.tsx'
import { isCurrency } from './read-price.ts'

/** The amount of a price, typed in the currency that is chosen beside it. */
export function AmountInput({ path, value, readOnly, onChange, elementProps }: NumberInputProps) {
  const currency = useFormValue([...path.slice(0, -1), 'currency'])
  if (!isCurrency(currency)) {
    return (
      <Text size={1} muted>
        Choose the currency first.
      </Text>
    )
  }
  return (
    <PriceField
      key={currency}
      id={elementProps.id}
      inputRef={elementProps.ref}
      currency={currency}
      amount={value}
      isReadOnly={readOnly === true}
      onFocus={() => elementProps.onFocus?.({} as never)}
      onChange={(amount) => onChange(amount === undefined ? unset() : set(amount))}
    />
  )
}
