import { Box, Grid, Stack } from '@sanity/ui'
import type { ArrayOfObjectsInputProps } from 'sanity'
import { currencies } from '../../../src/shared/money.ts'
import { editPrice } from '../edits/edit.ts'
import { newKey } from '../edits/new-key.ts'
import { toFormPatch } from '../edits/to-form-patch.ts'
import { ValidationMessages } from '../validation-messages.tsx'
import { PriceField } from './price-field.tsx'
import { amountIn, isCurrency, type Price } from './read-price.ts'

/** A list of prices as one field for each currency. The list itself is shown as well while it holds something else. */
export function PriceList(props: ArrayOfObjectsInputProps) {
  const prices = (props.value ?? []) as unknown as readonly Price[]
  const known = new Set(prices.flatMap(({ currency }) => (isCurrency(currency) ? [currency] : [])))
  const isOdd = known.size < prices.length
  const isOpen = props.members.some((member) => member.kind === 'item' && member.open)
  return (
    <Stack gap={3}>
      <ValidationMessages validation={props.validation} />
      <Grid gap={2} style={{ gridTemplateColumns: 'repeat(auto-fill, minmax(190px, 1fr))' }}>
        {currencies.map((currency) => (
          <PriceField
            key={currency}
            label={`Price in ${currency}`}
            currency={currency}
            amount={amountIn(prices, currency)}
            isReadOnly={props.readOnly === true}
            onChange={(amount) =>
              props.onChange(editPrice([], prices, currency, amount, newKey).map(toFormPatch))
            }
          />
        ))}
      </Grid>
      {/* An error of one price opens its own dialog, which belongs to the list. */}
      {(isOdd || isOpen) && <Box hidden={!isOdd}>{props.renderDefault(props)}</Box>}
    </Stack>
  )
}
