import type { ValidationContext } from 'sanity'
import { apiVersion } from '../../../api-version.ts'
import { heaviestModel } from '../../../../src/viewer/three/model/fetch-model.ts'

/** The first four bytes of a GLB, `glTF`, as a little-endian integer (glTF 2.0, 4.4.2). */
const magic = 0x46546c67
/** The offset of the JSON: after the file header (12 bytes) and the header of the first chunk (8 bytes). */
const headBytes = 20

/** The glTF extensions that the storefront's viewer supports; a model that requires another one cannot be shown. */
const supportedExtensions = new Set([
  ...['KHR_draco_mesh_compression', 'EXT_meshopt_compression', 'KHR_meshopt_compression'],
  ...['KHR_mesh_quantization', 'KHR_texture_basisu', 'KHR_texture_transform', 'KHR_lights_punctual'],
  ...['EXT_texture_webp', 'EXT_texture_avif', 'EXT_mesh_gpu_instancing', 'KHR_materials_variants'],
  ...['KHR_materials_anisotropy', 'KHR_materials_clearcoat', 'KHR_materials_dispersion'],
  ...['KHR_materials_emissive_strength', 'KHR_materials_ior', 'KHR_materials_iridescence'],
  ...['KHR_materials_sheen', 'KHR_materials_specular', 'KHR_materials_transmission'],
  ...['KHR_materials_unlit', 'KHR_materials_volume', 'EXT_materials_bump'],
])

interface ModelFile {
  /** The size of the file in bytes. */
  readonly size: number
  /** Reads the bytes from `from` to before `to`. */
  read(from: number, to: number): Promise<ArrayBuffer>
}

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`

/** The reason why a GLB cannot be shown, as a sentence for the editor; undefined when it can. */
export async function modelError({ size, read }: ModelFile): Promise<string | undefined> {
  if (size > heaviestModel)
    return `The model weighs ${megabytes(size)}: no visitor can be asked to wait for more than ${megabytes(heaviestModel)}. Compress its geometry and its pictures.`
  if (size < headBytes) return 'The file is empty.'
  const head = new DataView(await read(0, headBytes))
  if (head.getUint32(0, true) !== magic)
    return 'This is no GLB: it does not begin as one. Export the model as “glTF binary”.'
  if (head.getUint32(4, true) !== 2) return 'Only glTF of version 2 can be shown.'
  if (head.getUint32(8, true) !== size)
    return 'The file is not whole: it is not as long as it says. Upload it again.'
  let document: { meshes?: unknown[]; extensionsRequired?: string[] }
  try {
    const json = await read(headBytes, headBytes + head.getUint32(12, true))
    document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json))
  } catch {
    return 'The model is broken: its description cannot be read. Export it anew.'
  }
  if (!document.meshes?.length) return 'There is nothing in the model to be seen.'
  const unsupported = (document.extensionsRequired ?? []).filter((name) => !supportedExtensions.has(name))
  return unsupported.length > 0
    ? `The viewer cannot read what the model requires: ${unsupported.join(', ')}.`
    : undefined
}

interface Model {
  readonly file?: string
  readonly upload?: { readonly asset?: { readonly _ref: string } }
}

/** A model must have a file that can be shown. A file that cannot be fetched from here is accepted. */
export async function validModel(
  model: Model | undefined,
  context: ValidationContext,
): Promise<true | string> {
  if (!model) return true
  const reference = model.upload?.asset?._ref
  if (!reference && !model.file) return 'A model is uploaded, or named by its path.'
  try {
    const file = reference ? await uploaded(reference, context) : await served(model.file ?? '')
    return (file && (await modelError(file))) ?? true
  } catch {
    return true
  }
}

async function uploaded(reference: string, context: ValidationContext): Promise<ModelFile | undefined> {
  const client = context.getClient({ apiVersion })
  const asset = await client.fetch<{ url: string; size: number } | null>('*[_id == $id][0]{url, size}', {
    id: reference,
  })
  return asset ? { size: asset.size, read: (from, to) => part(asset.url, from, to) } : undefined
}

/** A public file of the storefront; undefined where the Studio does not run in a browser. */
async function served(path: string): Promise<ModelFile | undefined> {
  if (!globalThis.location) return undefined
  const response = await fetch(path, { method: 'HEAD' })
  const size = Number(response.headers.get('content-length') ?? 0)
  // The content length of a compressed response is not the size of the file.
  if (!response.ok || size === 0 || response.headers.has('content-encoding')) return undefined
  return { size, read: (from, to) => part(path, from, to) }
}

async function part(address: string, from: number, to: number): Promise<ArrayBuffer> {
  const response = await fetch(address, { headers: { Range: `bytes=${from}-${to - 1}` } })
  if (!response.ok) throw new Error(`${address} responded ${response.status}`)
  const bytes = await response.arrayBuffer()
  return response.status === 206 ? bytes : bytes.slice(from, to)
}
