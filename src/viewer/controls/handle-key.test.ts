import { describe, expect, test } from 'vitest'
import { handleKey } from './handle-key.ts'

const bare = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }

function press(
  key: string,
  {
    isLive = true,
    isNear = isLive,
    isOnSlider = false,
    held = {},
  }: { isLive?: boolean; isNear?: boolean; isOnSlider?: boolean; held?: object } = {},
): { did: string[]; isObeyed: boolean } {
  const did: string[] = []
  const note =
    (what: string) =>
    (...values: number[]) =>
      void did.push([what, ...values].join(' '))
  const controls = { pan: note('pan'), zoomBy: note('zoomBy'), look: note('look'), rest: note('rest') }
  const model = {
    controls: isNear ? controls : undefined,
    turn: note('turn'),
    tilt: isLive ? note('tilt') : undefined,
    turnBack: note('turn back'),
  }
  return { isObeyed: handleKey({ key, ...bare, ...held }, isOnSlider, model), did }
}

describe('a key on the model', () => {
  test.each([
    ['ArrowRight', {}, 'turn 1'],
    ['ArrowUp', {}, 'tilt 8'],
    ['ArrowDown', { shiftKey: true }, 'pan 0 -0.1'],
    ['+', {}, 'zoomBy 0.8'],
    ['-', {}, 'zoomBy 1.25'],
    ['3', {}, 'look 2'],
    ['Home', {}, 'rest'],
  ])('%s with %j calls “%s”', (key, held, done) => {
    expect(press(key, { held })).toEqual({ did: [done], isObeyed: true })
  })
})

test.each([
  ['+', {}, 'zoomBy 0.8'],
  ['ArrowLeft', { shiftKey: true }, 'pan -0.1 0'],
  ['2', {}, 'look 1'],
])('on zoomed photographs the key %s with %j calls “%s”', (key, held, done) => {
  expect(press(key, { isLive: false, isNear: true, held })).toEqual({ did: [done], isObeyed: true })
})

test.each([
  ['ArrowLeft', 'turn -1'],
  ['Home', 'turn back'],
])('on photographs the key %s calls “%s”', (key, done) => {
  expect(press(key, { isLive: false })).toEqual({ did: [done], isObeyed: true })
})

test.each([
  ['the slider', 'ArrowRight', { isOnSlider: true }],
  ['the slider', 'Home', { isOnSlider: true }],
  ['the browser', 'ArrowLeft', { held: { altKey: true } }],
  ['the browser', '+', { held: { ctrlKey: true } }],
  ['the page', 'ArrowUp', { isLive: false }],
  ['the page', 'ArrowUp', { isLive: false, isNear: true }],
  ['the page', '2', { isLive: false }],
  ['the page', 'x', {}],
])('a key that is left to %s is not handled: %s', (_, key, where) => {
  expect(press(key, where)).toEqual({ did: [], isObeyed: false })
})
