import { applyFinish } from '#shared/model/apply-finish.ts'
import type { ImageProject } from '../images/parse-image-request.ts'
import { fetchFile, type FileResponse } from './fetch-file.ts'

/**
 * Fetches a model in one of its finishes, for viewers that do not support KHR_materials_variants. Only the JSON chunk is
 * rewritten; the rest is streamed, so the memory used does not depend on the size of the model.
 */
export async function fetchModelInFinish(
  host: string,
  path: string,
  finish: string,
  project: ImageProject,
): Promise<FileResponse> {
  const response = await fetchFile(host, path, null, project)
  if (typeof response === 'string') return response
  const { headers, body } = response
  try {
    const inFinish = body && (await applyFinish(body, Number(headers.get('content-length')), finish))
    if (!inFinish) return 'missing'
    headers.set('content-length', String(inFinish.bytes))
    // Ranges refer to the original file, so they cannot be served.
    headers.delete('accept-ranges')
    return { status: 200, headers, body: inFinish.body }
  } catch {
    return 'unreachable'
  }
}
