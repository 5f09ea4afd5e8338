import { describe, expect, test } from 'vitest'
import { type Device, quickLookAddress, sceneViewerAddress, wayIntoRoom } from './way-into-room.ts'

const pixel =
  'Mozilla/5.0 (Linux; Android 16; Pixel 9) AppleWebKit/537.36 Chrome/142.0.0.0 Mobile Safari/537.36'
const model = '/models/meridienne.glb'
const uploaded = '/files/orlune/production/0123456789abcdef0123456789abcdef01234567.glb'

const device = (known: Partial<Device> = {}): Device => ({
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/142.0.0.0',
  hasQuickLook: false,
  hasWebXr: () => Promise.resolve(false),
  ...known,
})
const hasWebXr = () => Promise.resolve(true)

describe('a way into the room', () => {
  test.each([
    ['a desk', device(), model, undefined],
    ['a telephone with WebXR', device({ userAgent: pixel, hasWebXr }), model, 'webxr'],
    [
      'one with WebXR, for a model that was uploaded',
      device({ userAgent: pixel, hasWebXr }),
      uploaded,
      'webxr',
    ],
    ['an Android without it', device({ userAgent: pixel }), model, 'scene-viewer'],
    ['an Android, for a model that was uploaded', device({ userAgent: pixel }), uploaded, undefined],
    ['Firefox on Android', device({ userAgent: `${pixel} Firefox/145.0` }), model, undefined],
    ['an iPhone', device({ hasQuickLook: true }), model, 'quick-look'],
    ['an iPhone, for a model that was uploaded', device({ hasQuickLook: true }), uploaded, undefined],
    [
      'a browser that refuses to say',
      device({ hasWebXr: () => Promise.reject(new Error()) }),
      model,
      undefined,
    ],
  ])('of %s', async (_, known, file, way) => {
    expect(await wayIntoRoom(known, file)).toBe(way)
  })
})

const page = 'https://maison.example/fa/products/meridienne?metal=steel&strap=ink-calf'

test('Scene Viewer is told a whole address, a fixed size and the way back', () => {
  const address = sceneViewerAddress({ model, page, title: 'Eau de Nuit & Co' })
  expect(address).toMatch(/^intent:\/\/arvr\.google\.com\/scene-viewer\/1\.0\?/)
  const [asked = '', intent = ''] = address.split('#')
  expect(Object.fromEntries(new URL(asked.replace('intent:', 'https:')).searchParams)).toEqual({
    file: 'https://maison.example/models/plain/meridienne.glb',
    mode: 'ar_preferred',
    resizable: 'false',
    title: 'Eau de Nuit & Co',
    link: page,
  })
  expect(asked).not.toContain('+')
  expect(intent.split(';')).toEqual([
    'Intent',
    'scheme=https',
    'package=com.google.android.googlequicksearchbox',
    'action=android.intent.action.VIEW',
    `S.browser_fallback_url=${encodeURIComponent(page)}`,
    'end',
    '',
  ])
})

test('Quick Look is given the USDZ beside the model, at a size that stays', () => {
  const address = new URL(quickLookAddress({ model, page }))
  expect(address.origin + address.pathname).toBe('https://maison.example/models/meridienne.usdz')
  const said = new URLSearchParams(address.hash.slice(1))
  expect(said.get('allowsContentScaling')).toBe('0')
  expect(said.get('canonicalWebPageURL')).toBe(page)
})
