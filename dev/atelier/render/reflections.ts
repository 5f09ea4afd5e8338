// Runs in the browser: prefilters the reflections of a rig and reads them back.
import * as THREE from 'three'
import { createReflections } from '../../../src/viewer/three/light/studio-light.ts'
import type { Rig } from '../light/rigs.ts'

/** The faces of every level, sharpest level first, as half floats (RGBA) in base64. */
export type FilteredLight = string[][]

const base64 = (values: Uint16Array): string => {
  let text = ''
  for (const byte of new Uint8Array(values.buffer)) text += String.fromCharCode(byte)
  return btoa(text)
}

function filter(rig: Rig): FilteredLight {
  const renderer = new THREE.WebGLRenderer()
  const texture = createReflections(renderer, rig)
  const gl = renderer.getContext() as WebGL2RenderingContext
  const { __webglTexture } = renderer.properties.get(texture) as { __webglTexture: WebGLTexture }
  const sides = (texture.mipmaps ?? []).map(({ width }) => width)
  gl.bindFramebuffer(gl.FRAMEBUFFER, gl.createFramebuffer())
  const read = (side: number, level: number, face: number) => {
    const target = gl.TEXTURE_CUBE_MAP_POSITIVE_X + face
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, target, __webglTexture, level)
    const values = new Uint16Array(side ** 2 * 4)
    gl.readPixels(0, 0, side, side, gl.RGBA, gl.HALF_FLOAT, values)
    return base64(values)
  }
  return sides.map((side, level) => [0, 1, 2, 3, 4, 5].map((face) => read(side, level, face)))
}

Object.assign(window, { stage: { filter } })
