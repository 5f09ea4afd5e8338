import { Stack, Text } from '@sanity/ui'
import { type StringFieldProps, useFormValue } from 'sanity'
import { IntentLink } from 'sanity/router'
import { useStock } from '../../tools/today/use-stock.ts'
import { stockInWords } from '../../words/stock-in-words.ts'

/** Below the SKU of a variant that is sold from stock: how many are left, as the storefront would sell them. */
export function StockOfSku(props: StringFieldProps) {
  const { path, value } = props
  const availability = useFormValue([...path.slice(0, -1), 'availability'])
  const isCounted = availability === 'stock' && value !== undefined && value !== ''
  const stock = useStock(isCounted ? [value] : [])
  return (
    <Stack gap={3}>
      {props.renderDefault(props)}
      {isCounted && stock && (
        <Text size={1} muted>
          {stockInWords(stock[value])}{' '}
          <IntentLink intent="show-stock" params={{ of: 'out-of-stock' }}>
            What is out of stock
          </IntentLink>
        </Text>
      )}
    </Stack>
  )
}
