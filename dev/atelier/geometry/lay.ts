import type { BufferGeometry } from 'three'

/** What was drawn in XY facing +Z, laid face up: twelve o'clock points to -Z. */
export const laidFlat = (geometry: BufferGeometry): BufferGeometry => geometry.rotateX(-Math.PI / 2)

/** What was turned around Y, laid along +Z. */
export const alongZ = (geometry: BufferGeometry): BufferGeometry => geometry.rotateX(Math.PI / 2)

/** What was turned around Y, laid along +X. */
export const alongX = (geometry: BufferGeometry): BufferGeometry => geometry.rotateZ(-Math.PI / 2)
