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

/** Scene Viewer and Quick Look fetch a file of their own: the house makes one of each model it serves itself. */
const own = /^\/models\/([a-z0-9-]+)\.glb$/

// Firefox hands no intent over, and a headset has no Scene Viewer.
const hasSceneViewer = (userAgent: string) =>
  /\bAndroid\b/.test(userAgent) && !/Firefox|OculusBrowser/.test(userAgent)

/** The way this device has for this model; undefined where there is none, and nothing is then offered. */
export async function wayIntoRoom(device: Device, model: string): Promise<Way | undefined> {
  if (await device.hasWebXr().catch(() => false)) return 'webxr'
  if (!own.test(model)) return undefined
  if (hasSceneViewer(device.userAgent)) return 'scene-viewer'
  return device.hasQuickLook ? 'quick-look' : undefined
}

interface Shown {
  readonly model: string
  /** The page of the piece, whole; it is come back to. */
  readonly page: string
  readonly title: string
}

/** Hands the piece to Android's Scene Viewer at its own size, which nobody can change; back to the page where there is none. */
export function sceneViewerAddress({ model, page, title }: Shown): string {
  const file = new URL(model.replace(own, '/models/plain/$1.glb'), page).href
  const asked = new URLSearchParams({ file, mode: 'ar_preferred', resizable: 'false', title, link: page })
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

/** The USDZ for Apple's Quick Look, at its own size. */
export function quickLookAddress({ model, page }: Omit<Shown, 'title'>): string {
  const file = new URL(model.replace(own, '/models/$1.usdz'), page)
  file.hash = `allowsContentScaling=0&canonicalWebPageURL=${encodeURIComponent(page)}`
  return file.href
}
