import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The response header with the instance id of a running lake. */
export const instanceHeader = 'x-content-lake-instance'

interface Claim {
  instance: string
  url: string
}

/**
 * Claims a folder for the lake at `url`, so that two lakes never write the same log. A claim whose lake does not respond
 * was left by a killed process and is replaced. Process ids are not checked, because they are reused.
 */
export async function claimFolder(
  folder: string,
  instance: string,
  url: string,
): Promise<() => Promise<void>> {
  const path = join(folder, 'lake.json')
  try {
    await mkdir(folder, { recursive: true })
    const owner = await readClaim(path)
    if (owner && (await isRunning(owner))) {
      throw new Error(`${folder} is in use by the Content Lake at ${owner.url}.`)
    }
    await writeFile(path, JSON.stringify({ instance, url } satisfies Claim))
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause) {
      throw new Error(`The folder ${folder} cannot be written (${String(cause.code)}).`, { cause })
    }
    throw cause
  }
  return () => rm(path, { force: true })
}

export const newInstance = (): string => randomUUID()

async function readClaim(path: string): Promise<Claim | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Claim
  } catch {
    return undefined
  }
}

async function isRunning({ instance, url }: Claim): Promise<boolean> {
  try {
    const response = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(2000) })
    await response.body?.cancel()
    return response.headers.get(instanceHeader) === instance
  } catch {
    return false
  }
}
