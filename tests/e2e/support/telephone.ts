import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import type * as Iwer from 'iwer'

type Surroundings = InstanceType<Parameters<Iwer.XRDevice['installSEM']>[0]>

declare global {
  interface Window {
    IWER: typeof Iwer
    telephone: Iwer.XRDevice
  }
}

/** How it is held: metres from the middle of the room, and degrees below the horizon. */
const poses = {
  'towards the wall': { at: [0, 1.2, 0], below: 0 },
  'over the table': { at: [0, 0.85, 0], below: 60 },
  'a hand further left': { at: [-0.05, 0.85, 0], below: 60 },
} as const

export interface Telephone {
  hold(how: keyof typeof poses): Promise<void>
  /** What the device itself does when it is put away. */
  endSession(): Promise<void>
  showsRoom(): Promise<boolean>
}

/** In the page: a telephone in a room that has a table and a wall, and what a browser does with its overlay and its screen. */
function install(): void {
  const [tableHeight, wallAway] = [0.7, -2]
  const asOverlay = ['position: fixed', 'inset: 0', 'inline-size: 100%', 'block-size: 100%', 'z-index: 2000']
    .map((rule) => `;${rule} !important`)
    .join('')

  /** What a ray meets, nearest first, each with its upward axis out of the surface. */
  function meet(ray: ArrayLike<number>): Float32Array[] {
    const from = [ray[12]!, ray[13]!, ray[14]!] as const
    const along = [-ray[8]!, -ray[9]!, -ray[10]!] as const
    const [toTable, toWall] = [(tableHeight - from[1]) / along[1], (wallAway - from[2]) / along[2]]
    const at = (far: number) => from.map((start, axis) => start + along[axis]! * far)
    const surfaces = [
      { far: toTable, axes: [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0] },
      { far: toWall, axes: [1, 0, 0, 0, 0, 0, 1, 0, 0, -1, 0, 0] },
    ]
    return surfaces
      .filter(({ far }) => far > 0 && Number.isFinite(far))
      .sort((a, b) => a.far - b.far)
      .map(({ far, axes }) => new Float32Array([...axes, ...at(far), 1]))
  }

  class Room implements Surroundings {
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
    computeHitTestResults = (ray: ArrayLike<number>) => meet(ray)
    computeDepthBuffer = () => null
  }

  const { XRDevice, generic } = window.IWER
  const telephone = new XRDevice(
    {
      name: 'A telephone',
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
    // It has one eye.
    { fovy: Math.PI / 3, ipd: 0 },
  )
  telephone.installSEM(Room)
  telephone.installRuntime({ forceInstall: true })
  window.telephone = telephone

  // The emulation has no overlay: a browser lays it over all, as large as the screen.
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
  // A touch is told to what it falls on first, which may keep it from the room.
  addEventListener('pointerdown', ({ target }) => {
    const [screen] = Object.values(telephone.controllers)
    if (!telephone.activeSession || !screen || !target) return
    if (!target.dispatchEvent(new Event('beforexrselect', { bubbles: true, cancelable: true }))) return
    screen.updateButtonValue('trigger', 1)
    addEventListener('pointerup', () => setTimeout(() => screen.updateButtonValue('trigger', 0), 100), {
      once: true,
    })
  })
}

/** Gives the page a telephone that shows the room behind what is drawn, emulated by Meta's own runtime. */
export async function giveTelephone(page: Page): Promise<Telephone> {
  await page.addInitScript({ path: fileURLToPath(import.meta.resolve('iwer/build/iwer.min.js')) })
  await page.addInitScript(install)
  return {
    hold: (how) =>
      page.evaluate(({ at, below }) => {
        const half = (-below * Math.PI) / 360
        window.telephone.position.set(at[0], at[1], at[2])
        window.telephone.quaternion.set(Math.sin(half), 0, 0, Math.cos(half))
      }, poses[how]),
    endSession: () => page.evaluate(() => window.telephone.activeSession?.end()),
    showsRoom: () => page.evaluate(() => window.telephone.activeSession !== undefined),
  }
}
