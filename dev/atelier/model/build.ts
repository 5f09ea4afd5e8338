import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { makers } from '../models/catalogue.ts'
import { makeForm } from '../models/forms.ts'
import { writeWebCopy } from './finalise.ts'
import type { FormName } from './model.ts'
import { settle } from './settle.ts'

const repository = fileURLToPath(new URL('../../../', import.meta.url))

/** Masters have PNG textures and uncompressed buffers, because Debian's Blender reads no newer formats. */
export const masterOf = (name: string): string => `${repository}.cache/atelier/models/${name}.glb`
export const webCopyOf = (name: string): string => `${repository}public/models/${name}.glb`

export const formFile = (name: FormName): string => `${repository}public/models/forms/${name}.glb`

/** Builds a display form. It keeps its position, because its origin is the middle of the model. */
export async function buildForm(name: FormName): Promise<void> {
  await mkdir(`${repository}public/models/forms`, { recursive: true })
  await writeWebCopy((await makeForm(name)).document, formFile(name))
}

/** Builds a model and writes its master and its web copy. */
export async function build(name: string): Promise<void> {
  const make = makers[name]
  if (!make)
    throw new Error(`The atelier has no piece called "${name}". It makes: ${Object.keys(makers).join(', ')}.`)
  await mkdir(`${repository}.cache/atelier/models`, { recursive: true })
  await mkdir(`${repository}public/models`, { recursive: true })
  const model = await make()
  settle(model.document, model.root)
  await model.write(masterOf(name))
  await writeWebCopy(model.document, webCopyOf(name))
}

if (import.meta.main) for (const name of process.argv.slice(2)) await build(name)
