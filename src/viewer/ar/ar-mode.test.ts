import { expect, test } from 'vitest'
import {
  type Device,
  plainAddress,
  preparedUsdz,
  quickLookAddress,
  sceneViewerAddress,
  chooseArMode,
} from './ar-mode.ts'

const pixel =
  'Mozilla/5.0 (Linux; Android 16; Pixel 9) AppleWebKit/537.36 Chrome/142.0.0.0 Mobile Safari/537.36'

const device = (known: Partial<Device> = {}): Device => ({
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/142.0.0.0',
  hasQuickLook: false,
  hasWebXr: () => Promise.resolve(false),
  ...known,
})
const hasWebXr = () => Promise.resolve(true)

test.each([
  ['a desktop computer', device(), undefined],
  ['a phone with WebXR', device({ userAgent: pixel, hasWebXr }), 'webxr'],
  ['an Android phone without WebXR', device({ userAgent: pixel }), 'scene-viewer'],
  ['Firefox on Android', device({ userAgent: `${pixel} Firefox/145.0` }), undefined],
  ['an iPhone', device({ hasQuickLook: true }), 'quick-look'],
  ['a browser whose WebXR query fails', device({ hasWebXr: () => Promise.reject(new Error()) }), undefined],
])('the AR technology of %s is chosen', async (_, known, mode) => {
  expect(await chooseArMode(known)).toBe(mode)
})

const model = '/models/meridienne.glb'
const uploaded = `/files/orlune/production/${'01'.repeat(20)}.glb`

test.each([
  [model, 'steel--ink-calf', '/models/plain/meridienne/steel--ink-calf.glb'],
  [model, undefined, '/models/plain/meridienne.glb'],
  [uploaded, 'Rose gold / $1', uploaded.replace('.glb', '/Rose%20gold%20%2F%20%241.glb')],
  [uploaded, undefined, uploaded],
])('the uncompressed copy of %s in the finish %s has the URL %s', (file, finish, address) => {
  expect(plainAddress(file, finish)).toBe(address)
})

const page = 'https://maison.example/fa/products/meridienne?metal=steel&strap=ink-calf'

test('the intent for Scene Viewer has an absolute URL, a fixed size and a fallback page', () => {
  const file = plainAddress(model, 'steel--ink-calf')
  const address = sceneViewerAddress({ file, page, title: 'Eau de Nuit & Co' })
  expect(address).toMatch(/^intent:\/\/arvr\.google\.com\/scene-viewer\/1\.0\?/)
  const [asked = '', intent = ''] = address.split('#')
  expect(Object.fromEntries(new URL(asked.replace('intent:', 'https:')).searchParams)).toEqual({
    file: 'https://maison.example/models/plain/meridienne/steel--ink-calf.glb',
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

test.each([
  ['the prepared USDZ', preparedUsdz(model), 'https://maison.example/models/meridienne.usdz'],
  [
    'a USDZ that was made on the page',
    'blob:https://maison.example/1c0e',
    'blob:https://maison.example/1c0e',
  ],
])('the Quick Look URL of %s has a fixed size', (_, file, href) => {
  const address = new URL(quickLookAddress({ file, page }))
  expect(address.href.replace(/#.*/, '')).toBe(href)
  const parameters = new URLSearchParams(address.hash.slice(1))
  expect(parameters.get('allowsContentScaling')).toBe('0')
  expect(parameters.get('canonicalWebPageURL')).toBe(page)
})
