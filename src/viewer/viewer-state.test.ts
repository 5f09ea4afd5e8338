import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { initialState, reduce, type ViewerEvent, type ViewerState } from './viewer-state.ts'

type State = ViewerState<string, string, string>
type Event = ViewerEvent<string, string, string>

const run = (...events: Event[]): State => events.reduce<State>(reduce, initialState)
const open: Event = { type: 'open', opening: 'promise' }
const opened: Event = { type: 'opened', session: 'session' }
const close: Event = { type: 'close', reason: '' }
const lose: Event = { type: 'close', reason: 'lost' }
const refuse: Event = { type: 'refused', reason: 'failed', canRetry: false }
const refuseSlow: Event = { type: 'refused', reason: 'slow', canRetry: true }

describe('the mode of a viewer', () => {
  test.each<[string, Event[], object]>([
    ['starts with photographs', [], { mode: 'photographs' }],
    ['is loading while the model is opened', [open], { mode: 'loading', opening: 'promise' }],
    ['is live once the session is open', [open, opened], { mode: 'live', session: 'session' }],
    ['is photographs after the visitor closed the model', [open, opened, close], { mode: 'photographs' }],
    ['is lost after the graphics context was lost', [open, opened, lose], { mode: 'lost', reason: 'lost' }],
    ['is failed after the session was refused', [open, refuse], { mode: 'failed', reason: 'failed' }],
    ['is loading again after a failure and another request', [open, refuse, open], { mode: 'loading' }],
    ['is loading again after a loss and another request', [open, opened, lose, open], { mode: 'loading' }],
  ])('%s', (_, events, expected) => {
    expect(run(...events)).toMatchObject(expected)
  })

  test.each<[string, Event[], Event]>([
    ['a second request while loading', [open], { type: 'open', opening: 'another' }],
    ['a request while live', [open, opened], open],
    ['a session without a request', [], opened],
    ['a second session', [open, opened], { type: 'opened', session: 'another' }],
    ['a refusal while live', [open, opened], refuse],
    ['a refusal after closing', [open, opened, close], refuse],
    ['closing photographs', [], close],
    ['closing while loading', [open], lose],
    ['closing twice', [open, opened, lose], close],
  ])('is not changed by %s', (_, events, event) => {
    const state = run(...events)
    expect(reduce(state, event)).toBe(state)
  })
})

describe('the refusal of a slow screen', () => {
  test('can be overruled, also after the model was closed again', () => {
    expect(run(open, refuseSlow).acceptsSlow).toBe(true)
    expect(run(open, refuseSlow, open, opened, close).acceptsSlow).toBe(true)
  })

  test('cannot be overruled after a later refusal for another reason', () => {
    expect(run(open, refuseSlow, open, refuse).acceptsSlow).toBe(false)
  })
})

const event = fc.oneof(
  fc.constantFrom<Event>(open, opened, close, lose, refuse, refuseSlow),
  fc.constantFrom<Event>({ type: 'author', author: 'script' }, { type: 'author', author: 'visitor' }),
)

test('angle and zoom of the photographs survive every change of mode', () => {
  fc.assert(
    fc.property(fc.array(event), fc.array(event), fc.double({ noNaN: true }), (before, after, turned) => {
      const events: Event[] = [
        { type: 'turn', turned },
        { type: 'photographZoomLoaded', photographZoom: 'photographZoom' },
      ]
      expect(run(...before, ...events, ...after)).toMatchObject({ turned, photographZoom: 'photographZoom' })
    }),
  )
})

test('the state has a session only while live, and a promise of one only while loading', () => {
  fc.assert(
    fc.property(fc.array(event), (events) => {
      const state = run(...events)
      expect('session' in state).toBe(state.mode === 'live')
      expect('opening' in state).toBe(state.mode === 'loading')
    }),
  )
})

test('the author of a view change is the last one that was set', () => {
  expect(run().author).toBe('visitor')
  expect(run({ type: 'author', author: 'script' }, open).author).toBe('script')
  expect(run({ type: 'author', author: 'script' }, { type: 'author', author: 'visitor' }).author).toBe(
    'visitor',
  )
})
