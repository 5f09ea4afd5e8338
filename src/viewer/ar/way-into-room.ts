/** How a device brings a piece into the room it is in, the truest first. */
export type Way = 'webxr' | 'scene-viewer' | 'quick-look'

/** What is known of the device that looks. */
export interface Device {
  readonly userAgent: string
  /** It follows `rel="ar"` itself, as Apple's devices do. */
  readonly hasQuickLook: boolean
  /** A WebXR session that shows the room behind the piece can be asked for. */
  hasWebXr(): Promise<boolean>
}

/** The house's own models: the build makes a plain copy of each, and the atelier a USDZ. */
const own = /^\/models\/([a-z0-9-]+)\.glb$/
const uploaded = /^(\/files\/.+)\.glb$/

export const isOwn = (model: string): boolean => own.test(model)

// Firefox hands no intent over, and a headset has no Scene Viewer.
const hasSceneViewer = (userAgent: string) =>
  /\bAndroid\b/.test(userAgent) && !/Firefox|OculusBrowser/.test(userAgent)

/** The way this device has; undefined where there is none, and nothing is then offered. */
export async function wayIntoRoom(device: Device): Promise<Way | undefined> {
  if (await device.hasWebXr().catch(() => false)) return 'webxr'
  if (hasSceneViewer(device.userAgent)) return 'scene-viewer'
  return device.hasQuickLook ? 'quick-look' : undefined
}

/** Where a model is had as plain glTF, in a finish and in no other. */
export function plainAddress(model: string, finish: string | undefined): string {
  const ending = finish ? `/${encodeURIComponent(finish)}.glb` : '.glb'
  return model.replace(own, `/models/plain/$1${ending}`).replace(uploaded, `$1${ending}`)
}

interface Shown {
  /** The address of the file that is handed over. */
  readonly file: string
  /** The page of the piece, whole; it is come back to. */
  readonly page: string
  readonly title: string
}

/** Hands the piece to Android's Scene Viewer at its own size, which nobody can change; back to the page where there is none. */
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
  // Scene Viewer reads %20 and not the plus of forms.
  return `intent://arvr.google.com/scene-viewer/1.0?${asked.toString().replaceAll('+', '%20')}#${intent.join(';')};`
}

/** The USDZ that the atelier made of one of the house's own models. */
export const preparedUsdz = (model: string): string => model.replace(own, '/models/$1.usdz')

/** A USDZ for Apple's Quick Look, at its own size. */
export function quickLookAddress({ file, page }: Omit<Shown, 'title'>): string {
  const address = new URL(file, page)
  address.hash = `allowsContentScaling=0&canonicalWebPageURL=${encodeURIComponent(page)}`
  return address.href
}
