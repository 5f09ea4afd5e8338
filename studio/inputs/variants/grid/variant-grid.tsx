import { Box, Card, Dialog, PortalProvider, Stack, Text } from '@sanity/ui'
import { useEffect, useMemo, useRef, useState } from 'react'
import { ArrayOfObjectsInputMember, type ArrayOfObjectsInputProps, useFormValue } from 'sanity'
import { IntentLink } from 'sanity/router'
import { useDocumentPane } from 'sanity/structure'
import { ValidationMessages } from '../../validation-messages.tsx'
import { availabilities } from '../../../schema-types/objects/product/availabilities.ts'
import { useStock } from '../../../tools/today/use-stock.ts'
import { columnsFor } from '../columns.ts'
import { combineOptions, maxVariants } from '../combine-options.ts'
import { GridTable } from './grid-table.tsx'
import { GridToolbar } from './grid-toolbar.tsx'
import { locateMarkers } from '../locate-marker.ts'
import { newKey } from '../../edits/new-key.ts'
import { PasteDialog } from './paste-dialog.tsx'
import { skuPrefix } from '../propose-skus.ts'
import { useGrid } from './use-grid.ts'
import { useTakenSkus } from './use-taken-skus.ts'
import type { ProductOption, Variant } from '../variant.ts'

const delivery = availabilities.map(({ title, value }) => ({ key: value, title }))
const noOptions: readonly ProductOption[] = []
const noVariants: readonly Variant[] = []

/** A variant that is made to order has no stock. */
const isStocked = (variant: Variant): variant is Variant & { sku: string } =>
  variant.availability === 'stock' && variant.sku !== undefined

/** The variants of a product as a grid: a row each, columns for the options, the prices of all currencies and the stock. */
export function VariantGrid(props: ArrayOfObjectsInputProps) {
  const variants = (props.value as readonly Variant[] | undefined) ?? noVariants
  const options = (useFormValue(['options']) as readonly ProductOption[] | undefined) ?? noOptions
  const slug = useFormValue(['slug', 'current']) as string | undefined
  const { validation } = useDocumentPane()
  const takenSkus = useTakenSkus()
  const [isWide, setIsWide] = useState(false)
  const columns = useMemo(() => columnsFor(options, delivery), [options])
  const markers = useMemo(() => locateMarkers(validation, 'variants', variants), [validation, variants])
  const grid = useGrid({
    variants,
    columns,
    isReadOnly: props.readOnly === true,
    onChange: props.onChange,
  })
  const stock = useStock(variants.filter(isStocked).map(({ sku }) => sku))
  const opened = props.members.find((member) => member.kind === 'item' && member.open)
  const invalid = props.members.filter(({ kind }) => kind === 'error')

  const openedKey = opened?.key
  const wasOpen = useRef(openedKey)
  useEffect(() => {
    if (wasOpen.current !== undefined && openedKey === undefined) grid.focusGrid()
    wasOpen.current = openedKey
  }, [openedKey])

  async function addCombinations(): Promise<void> {
    try {
      const taken = slug ? await takenSkus(skuPrefix(slug)) : []
      const result = combineOptions({ options, variants, slug: slug ?? '', takenSkus: taken, newKey })
      if ('refusal' in result) grid.setNotice({ tone: 'critical', text: result.refusal })
      else grid.add(result.added)
    } catch {
      const text = 'The Content Lake does not answer, so unused SKUs cannot be found. Try again.'
      grid.setNotice({ tone: 'critical', text })
    }
  }

  function addRow(): void {
    const text = `A piece may have ${maxVariants} variants.`
    if (variants.length >= maxVariants) grid.setNotice({ tone: 'critical', text })
    else grid.add([{ _key: newKey(), _type: 'productVariant', availability: 'stock' }])
  }

  const stockOf = (variant: Variant) => {
    if (!isStocked(variant)) return ''
    return stock ? String(stock[variant.sku] ?? 'never counted') : 'unknown'
  }

  const body = (
    <Stack gap={3}>
      <GridToolbar
        grid={grid}
        hasRows={variants.length > 0}
        isWide={isWide}
        onCombine={() => void addCombinations()}
        onAddRow={addRow}
        onWiden={() => setIsWide(true)}
      />
      {variants.length === 0 ? (
        <Text size={1} muted>
          No variants yet. Add the options above, then all their combinations at once.
        </Text>
      ) : (
        <GridTable
          grid={grid}
          variants={variants}
          columns={columns}
          markers={markers}
          stockOf={stockOf}
          isWide={isWide}
          onOpen={(rowKey) => props.onItemOpen([...props.path, { _key: rowKey }])}
        />
      )}
      {grid.notice && (
        <Card
          tone={grid.notice.tone}
          padding={3}
          radius={2}
          border
          role={grid.notice.tone === 'critical' ? 'alert' : 'status'}
        >
          <Text size={1}>{grid.notice.text}</Text>
        </Card>
      )}
      <Text size={1} muted>
        Enter edits, Escape cancels, Shift and the arrow keys select, Alt and an arrow key move a row, Ctrl+D
        fills down, Ctrl+Z undoes. A block copied from a spreadsheet is pasted at the chosen cell. Stock is
        what can be sold now:{' '}
        <IntentLink intent="show-stock" params={{ of: 'out-of-stock' }}>
          what is out of stock
        </IntentLink>
        .
      </Text>
      {grid.pasted && (
        <PasteDialog
          cells={grid.pasted}
          variants={variants}
          onPaste={grid.applyPasted}
          onClose={grid.closePasted}
        />
      )}
      {/* Only the dialog of the open row is wanted, not its card in the list. */}
      {opened && (
        <Box hidden>
          <ArrayOfObjectsInputMember {...props} member={opened} />
        </Box>
      )}
    </Stack>
  )

  return (
    <Stack gap={3}>
      <ValidationMessages validation={props.validation} />
      {invalid.map((member) => (
        <ArrayOfObjectsInputMember key={member.key} {...props} member={member} />
      ))}
      {isWide ? (
        // Above the whole Studio, not only above the pane of the form.
        <PortalProvider element={globalThis.document.body}>
          <Dialog
            id="variants-wide"
            header="Variants and prices"
            width={4}
            position="fixed"
            onClose={() => setIsWide(false)}
          >
            <Box padding={4}>{body}</Box>
          </Dialog>
        </PortalProvider>
      ) : (
        body
      )}
    </Stack>
  )
}
