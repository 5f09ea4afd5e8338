import { dressModel } from '#shared/model/dress-model.ts'
import type { ImageProject } from '../images/parse-image-request.ts'
import { bringFile, type FileAnswer } from './bring-file.ts'

/**
 * Brings a model in one of its finishes, for a viewer that knows of none. Its description alone is written anew while it
 * passes, so that a heavy one costs no more than a light one.
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
    // Only of the whole: a part that is asked for would not be the part that is sent.
    headers.delete('accept-ranges')
    return { status: 200, headers, body: dressed.body }
  } catch {
    return 'unreachable'
  }
}
