import { dressModel } from '#shared/model/dress-model.ts'
import type { ImageProject } from '../images/parse-image-request.ts'
import { bringFile, type FileAnswer } from './bring-file.ts'

/**
 * Fetches a model in one of its finishes, for viewers that do not support KHR_materials_variants. Only the JSON chunk is
 * rewritten; the rest is streamed, so the memory used does not depend on the size of the model.
 */
export async function bringDressed(
  host: string,
  path: string,
  finish: string,
  project: ImageProject,
): Promise<FileAnswer> {
  const answer = await bringFile(host, path, null, project)
  if (typeof answer === 'string') return answer
  const { headers, body } = answer
  try {
    const dressed = body && (await dressModel(body, Number(headers.get('content-length')), finish))
    if (!dressed) return 'missing'
    headers.set('content-length', String(dressed.bytes))
    // Ranges refer to the original file, so they cannot be served.
    headers.delete('accept-ranges')
    return { status: 200, headers, body: dressed.body }
  } catch {
    return 'unreachable'
  }
}
