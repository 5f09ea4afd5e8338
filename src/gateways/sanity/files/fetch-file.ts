import type { Bytes } from '#shared/model/model-file.ts'
import type { ImageProject } from '../images/parse-image-request.ts'

/** The files that an editor may upload beside pictures, with their media types. The type given at the upload is ignored. */
const types: Readonly<Record<string, string>> = {
  mp4: 'video/mp4',
  webm: 'video/webm',
  vtt: 'text/vtt; charset=utf-8',
  glb: 'model/gltf-binary',
}

const fileShape = /^[0-9a-f]{40}\.([a-z0-9]+)$/
const passedOn = ['accept-ranges', 'content-length', 'content-range', 'etag']

export type FileResponse =
  | {
      readonly status: 200 | 206 | 416
      readonly headers: Headers
      readonly body: Bytes | null
    }
  | 'missing'
  | 'unreachable'

/** Fetches a file from Sanity's CDN, whole or by range. */
export async function fetchFile(
  host: string,
  path: string,
  range: string | null,
  project: ImageProject,
): Promise<FileResponse> {
  const [projectId, dataset, file = '', ...more] = path.split('/')
  const type = types[fileShape.exec(file)?.[1] ?? '']
  if (type === undefined || more.length > 0) return 'missing'
  if (projectId !== project.projectId || dataset !== project.dataset) return 'missing'
  let response: Response
  try {
    response = await fetch(new URL(`/files/${projectId}/${dataset}/${file}`, host), {
      // Uncompressed: otherwise content-length and ranges would not match the bytes.
      headers: { 'accept-encoding': 'identity', ...(range !== null && { range }) },
      redirect: 'error',
    })
  } catch {
    return 'unreachable'
  }
  const { status } = response
  if (status !== 200 && status !== 206 && status !== 416) {
    await response.body?.cancel()
    return status >= 500 || status === 429 ? 'unreachable' : 'missing'
  }
  const headers = new Headers({ 'content-type': type })
  for (const name of passedOn) {
    const value = response.headers.get(name)
    if (value !== null) headers.set(name, value)
  }
  return { status, headers, body: response.body }
}
