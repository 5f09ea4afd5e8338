import type { Node as SceneNode } from '@gltf-transform/core'
import { Quaternion, Vector3 } from 'three'
import type { Model } from './model.ts'

/** The motion of one node: times in seconds, and for each a translation, a tilt about X in degrees, a rotation or a scale. */
export type Move = { node: SceneNode; times: readonly number[] } & (
  | { moves: readonly (readonly [number, number, number])[] }
  | { tilts: readonly number[] }
  | { turns: readonly Quaternion[] }
  | { scales: readonly number[] }
)

const across = new Vector3(1, 0, 0)

function values(move: Move): { path: 'translation' | 'rotation' | 'scale'; numbers: number[] } {
  if ('moves' in move) return { path: 'translation', numbers: move.moves.flat() }
  if ('scales' in move) return { path: 'scale', numbers: move.scales.flatMap((s) => [s, s, s]) }
  const turns =
    'turns' in move
      ? move.turns
      : move.tilts.map((degrees) => new Quaternion().setFromAxisAngle(across, (degrees * Math.PI) / 180))
  return { path: 'rotation', numbers: turns.flatMap((turn) => turn.toArray()) }
}

/** Adds a named clip to a model. */
export function addMotion(model: Model, name: string, moves: readonly Move[]): void {
  const { document } = model
  const buffer = document.getRoot().listBuffers()[0] ?? document.createBuffer()
  const clip = document.createAnimation(name)
  for (const move of moves) {
    const { path, numbers } = values(move)
    const input = document.createAccessor().setArray(new Float32Array(move.times)).setBuffer(buffer)
    const output = document
      .createAccessor()
      .setType(path === 'rotation' ? 'VEC4' : 'VEC3')
      .setArray(new Float32Array(numbers))
      .setBuffer(buffer)
    const sampler = document.createAnimationSampler().setInput(input).setOutput(output)
    const channel = document.createAnimationChannel().setTargetNode(move.node).setTargetPath(path)
    clip.addSampler(sampler).addChannel(channel.setSampler(sampler))
  }
}
