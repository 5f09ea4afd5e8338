import { describe, expect, test } from 'vitest'
import { viewer as en } from '../messages/en.ts'
import { viewer as fa } from '../messages/fa.ts'
import { viewer as fr } from '../messages/fr.ts'
import { describeView } from './describe-view.ts'

const level = { turned: 0, elevation: 8, zoom: 1 }

describe('the description of a view', () => {
  test.each([
    [0, 'from the front'],
    [45, 'three-quarter view, turned to the right'],
    [90, 'in profile, facing right'],
    [180, 'from behind'],
    [-90, 'in profile, facing left'],
    [338, 'from the front'],
    [-720 - 45, 'three-quarter view, turned to the left'],
  ])('names a turn of %i degrees "%s"', (turned, words) => {
    expect(describeView({ ...level, turned }, 0, en.view)).toBe(words)
  })

  test('counts the turn from the first photograph', () => {
    expect(describeView({ ...level, turned: -18 }, 18, en.view)).toBe('from the front')
  })

  test('contains elevation and zoom in each language', () => {
    const view = { turned: 180, elevation: 60, zoom: 0.2 }
    expect(describeView(view, 0, en.view)).toBe('from behind, from above, very near')
    expect(describeView(view, 0, fr.view)).toBe('de dos, vue de dessus, de tout près')
    expect(describeView(view, 0, fa.view)).toBe('از پشت، از بالا، از خیلی نزدیک')
  })
})
