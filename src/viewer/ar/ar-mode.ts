/** The AR technologies, in order of preference. */
export type ArMode = 'webxr' | 'scene-viewer' | 'quick-look'

/** What is known of the visitor's device. */
export interface Device {
  readonly userAgent: string
  /** The browser supports `rel="ar"` links, as on Apple's devices. */
  readonly hasQuickLook: boolean
  /** Whether an `immersive-ar` WebXR session is supported. */
  hasWebXr(): Promise<boolean>
}

/** Models in the repository. The build writes an uncompressed copy of each; dev/atelier writes a USDZ. */
const own = /^\/models\/([a-z0-9-]+)\.glb$/
const uploaded = /^(\/files\/.+)\.glb$/

export const isOwn = (model: string): boolean => own.test(model)

// Firefox does not follow intents, and headsets have no Scene Viewer.
const hasSceneViewer = (userAgent: string) =>
  /\bAndroid\b/.test(userAgent) && !/Firefox|OculusBrowser/.test(userAgent)

/** The AR technology of a device; undefined when it has none. */
export async function chooseArMode(device: Device): Promise<ArMode | undefined> {
  if (await device.hasWebXr().catch(() => false)) return 'webxr'
  if (hasSceneViewer(device.userAgent)) return 'scene-viewer'
  return device.hasQuickLook ? 'quick-look' : undefined
}

/** The URL of a model as plain glTF in one finish. */
export function plainAddress(model: string, finish: string | undefined): string {
  const ending = finish ? `/${encodeURIComponent(finish)}.glb` : '.glb'
  return model.replace(own, `/models/plain/$1${ending}`).replace(uploaded, `$1${ending}`)
}

interface Shown {
  /** The URL of the model. */
  readonly file: string
  /** The absolute URL of the product's page, to return to. */
  readonly page: string
  readonly title: string
}

/** An intent for Android's Scene Viewer, not resizable, with the page as fallback. */
export function sceneViewerAddress({ file, page, title }: Shown): string {
  const asked = new URLSearchParams({
    file: new URL(file, page).href,
    mode: 'ar_preferred',
    resizable: 'false',
    title,
    link: page,
  })
  const intent = [
    'Intent',
    'scheme=https',
    'package=com.google.android.googlequicksearchbox',
    'action=android.intent.action.VIEW',
    `S.browser_fallback_url=${encodeURIComponent(page)}`,
    'end',
  ]
  // Scene Viewer does not decode `+` as a space.
  return `intent://arvr.google.com/scene-viewer/1.0?${asked.toString().replaceAll('+', '%20')}#${intent.join(';')};`
}

/** The URL of the prepared USDZ of a model in the repository. */
export const preparedUsdz = (model: string): string => model.replace(own, '/models/$1.usdz')

/** The URL of a USDZ for Apple's Quick Look, not resizable. */
export function quickLookAddress({ file, page }: Omit<Shown, 'title'>): string {
  const address = new URL(file, page)
  address.hash = `allowsContentScaling=0&canonicalWebPageURL=${encodeURIComponent(page)}`
  return address.href
}
