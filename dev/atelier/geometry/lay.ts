import type { BufferGeometry } from 'three'

/** Rotates a geometry from facing +Z to facing up: twelve o'clock points to -Z. */
export const laidFlat = (geometry: BufferGeometry): BufferGeometry => geometry.rotateX(-Math.PI / 2)

/** Rotates a geometry from along Y to along +Z. */
export const alongZ = (geometry: BufferGeometry): BufferGeometry => geometry.rotateX(Math.PI / 2)

/** Rotates a geometry from along Y to along +X. */
export const alongX = (geometry: BufferGeometry): BufferGeometry => geometry.rotateZ(-Math.PI / 2)
