import type { StudioLight } from './studio-light.ts'

const lightUrl = '/models/light-cards.json'

/** Loads the studio's lighting. Throws when it cannot be fetched. */
export async function readLight(signal: AbortSignal): Promise<StudioLight> {
  const response = await fetch(lightUrl, { signal })
  if (!response.ok) throw new Error(`${lightUrl} responded with ${response.status}`)
  return (await response.json()) as StudioLight
}
