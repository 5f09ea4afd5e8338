import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import type * as Iwer from 'iwer'

type SimulatedEnvironment = InstanceType<Parameters<Iwer.XRDevice['installSEM']>[0]>

declare global {
  interface Window {
    IWER: typeof Iwer
    phone: Iwer.XRDevice
  }
}

/** Poses: position in metres from the middle of the room, and degrees below the horizon. */
const poses = {
  'towards the wall': { at: [0, 1.2, 0], below: 0 },
  'over the table': { at: [0, 0.85, 0], below: 60 },
  'a hand further left': { at: [-0.05, 0.85, 0], below: 60 },
} as const

/** The emulated device of a page. */
export interface ArPhone {
  /** Moves the device to a pose. */
  hold(how: keyof typeof poses): Promise<void>
  /** Ends the session as the device does. */
  endSession(): Promise<void>
  isInAr(): Promise<boolean>
}

/** Runs in the page: emulates a phone in a room with a table and a wall, and the overlay and touches of a browser. */
function install(): void {
  const [tableHeight, wallAway] = [0.7, -2]
  const asOverlay = ['position: fixed', 'inset: 0', 'inline-size: 100%', 'block-size: 100%', 'z-index: 2000']
    .map((rule) => `;${rule} !important`)
    .join('')

  /** The hits of a ray, nearest first, each with its y axis along the normal of the surface. */
  function hitTest(ray: ArrayLike<number>): Float32Array[] {
    const from = [ray[12]!, ray[13]!, ray[14]!] as const
    const along = [-ray[8]!, -ray[9]!, -ray[10]!] as const
    const [toTable, toWall] = [(tableHeight - from[1]) / along[1], (wallAway - from[2]) / along[2]]
    const at = (distance: number) => from.map((start, axis) => start + along[axis]! * distance)
    const surfaces = [
      { distance: toTable, axes: [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0] },
      { distance: toWall, axes: [1, 0, 0, 0, 0, 0, 1, 0, 0, -1, 0, 0] },
    ]
    return surfaces
      .filter(({ distance }) => distance > 0 && Number.isFinite(distance))
      .sort((a, b) => a.distance - b.distance)
      .map(({ distance, axes }) => new Float32Array([...axes, ...at(distance), 1]))
  }

  class ArSession implements SimulatedEnvironment {
    readonly version = ''
    readonly environmentCanvas = document.createElement('canvas')
    readonly trackedPlanes = new Set<never>()
    readonly trackedMeshes = new Set<never>()
    planesVisible = false
    boundingBoxesVisible = false
    meshesVisible = false
    constructor() {
      this.environmentCanvas.style.cssText =
        'position: fixed; inset: 0; inline-size: 100%; block-size: 100%; background: #777'
    }
    render() {}
    loadEnvironment() {}
    loadDefaultEnvironment() {}
    deleteAll() {}
    computeHitTestResults = (ray: ArrayLike<number>) => hitTest(ray)
    computeDepthBuffer = () => null
  }

  const { XRDevice, generic } = window.IWER
  const phone = new XRDevice(
    {
      name: 'A phone',
      controllerConfig: { ...generic, layout: { right: generic.layout.right } },
      supportedSessionModes: ['inline', 'immersive-ar'],
      supportedFeatures: ['viewer', 'local', 'hit-test', 'dom-overlay'],
      supportedFrameRates: [60],
      isSystemKeyboardSupported: false,
      internalNominalFrameRate: 60,
      environmentBlendModes: { 'immersive-ar': 'alpha-blend' },
      interactionMode: 'screen-space',
      userAgent: navigator.userAgent,
    } as Iwer.XRDeviceConfig,
    // One view, not one for each eye.
    { fovy: Math.PI / 3, ipd: 0 },
  )
  phone.installSEM(ArSession)
  phone.installRuntime({ forceInstall: true })
  window.phone = phone

  // The emulator has no DOM overlay; a browser shows it over everything, as large as the screen.
  const { xr } = navigator
  const request = xr!.requestSession.bind(xr)
  xr!.requestSession = async (mode, init) => {
    const session = await request(mode, init)
    const root = (init as { domOverlay?: { root: HTMLElement } } | undefined)?.domOverlay?.root
    if (root) {
      const own = root.style.cssText
      root.style.cssText += asOverlay
      session.addEventListener('end', () => (root.style.cssText = own))
    }
    return session
  }
  // The touched element gets `beforexrselect` first and may cancel the selection.
  addEventListener('pointerdown', ({ target }) => {
    const [screen] = Object.values(phone.controllers)
    if (!phone.activeSession || !screen || !target) return
    if (!target.dispatchEvent(new Event('beforexrselect', { bubbles: true, cancelable: true }))) return
    screen.updateButtonValue('trigger', 1)
    addEventListener('pointerup', () => setTimeout(() => screen.updateButtonValue('trigger', 0), 100), {
      once: true,
    })
  })
}

/** Emulates a phone with AR in the page, with Meta's WebXR emulator. */
export async function emulateArPhone(page: Page): Promise<ArPhone> {
  await page.addInitScript({ path: fileURLToPath(import.meta.resolve('iwer/build/iwer.min.js')) })
  await page.addInitScript(install)
  return {
    hold: (how) =>
      page.evaluate(({ at, below }) => {
        const half = (-below * Math.PI) / 360
        window.phone.position.set(at[0], at[1], at[2])
        window.phone.quaternion.set(Math.sin(half), 0, 0, Math.cos(half))
      }, poses[how]),
    endSession: () => page.evaluate(() => window.phone.activeSession?.end()),
    isInAr: () => page.evaluate(() => window.phone.activeSession !== undefined),
  }
}
