import type { Bytes } from '#shared/model/model-file.ts'
import type { ImageProject } from '../images/parse-image-request.ts'

/** What an editor may add that is no picture: films, their captions, models. By our own table, whatever was said at the upload. */
const types: Readonly<Record<string, string>> = {
  mp4: 'video/mp4',
  webm: 'video/webm',
  vtt: 'text/vtt; charset=utf-8',
  glb: 'model/gltf-binary',
}

const fileShape = /^[0-9a-f]{40}\.([a-z0-9]+)$/
const passedOn = ['accept-ranges', 'content-length', 'content-range', 'etag']

export type FileAnswer =
  | {
      readonly status: 200 | 206 | 416
      readonly headers: Headers
      readonly body: Bytes | null
    }
  | 'missing'
  | 'unreachable'

/** Brings a file from Sanity's CDN as it is asked for: whole, or the part that a player wants next. */
export async function bringFile(
  host: string,
  path: string,
  range: string | null,
  project: ImageProject,
): Promise<FileAnswer> {
  const [projectId, dataset, file = '', ...more] = path.split('/')
  const type = types[fileShape.exec(file)?.[1] ?? '']
  if (type === undefined || more.length > 0) return 'missing'
  if (projectId !== project.projectId || dataset !== project.dataset) return 'missing'
  let answer: Response
  try {
    answer = await fetch(new URL(`/files/${projectId}/${dataset}/${file}`, host), {
      // As it lies there: packed for the way it would not be as long as it says, and its parts would not fit together.
      headers: { 'accept-encoding': 'identity', ...(range !== null && { range }) },
      redirect: 'error',
    })
  } catch {
    return 'unreachable'
  }
  const { status } = answer
  if (status !== 200 && status !== 206 && status !== 416) {
    await answer.body?.cancel()
    return status >= 500 || status === 429 ? 'unreachable' : 'missing'
  }
  const headers = new Headers({ 'content-type': type })
  for (const name of passedOn) {
    const value = answer.headers.get(name)
    if (value !== null) headers.set(name, value)
  }
  return { status, headers, body: answer.body }
}
