import { expect, test } from 'vitest'
import { readView } from '#viewer/view/view-address.ts'
import { addressOf, choiceOf } from './share-address.ts'

const page = 'https://maison.example/fa/products/meridienne?metal=steel&view=1.0.0.100&together=old#choose'

test('a shared URL has choice, view, engraving and typeface, and none of the former parameters', () => {
  const view = { turned: 90, elevation: 12, zoom: 0.5 }
  const address = new URL(addressOf(page, { view, engraving: 'تا بامداد', face: 'italic' }))
  expect(Object.fromEntries(address.searchParams)).toEqual({
    metal: 'steel',
    view: '1.900.120.50',
    engraving: 'تا بامداد',
    face: 'italic',
  })
  expect(address.hash).toBe('#turn')
  expect(readView(address.searchParams.get('view'))).toMatchObject(view)
})

test('a shared URL without an engraving has no typeface', () => {
  expect(addressOf(page, { face: 'italic', engraving: '' })).not.toContain('face')
})

test('the choice is every parameter that does not belong to a view', () => {
  expect(choiceOf('?metal=steel&view=1.1.1.1&together=x&strap=ink')).toBe('?metal=steel&strap=ink')
  expect(choiceOf('?view=1.1.1.1')).toBe('')
})
