import type { StudioLight } from './studio-light.ts'

const lightUrl = '/models/light-cards.json'

/** How the studio is lit. Throws when it cannot be had. */
export async function readLight(signal: AbortSignal): Promise<StudioLight> {
  const response = await fetch(lightUrl, { signal })
  if (!response.ok) throw new Error(`${lightUrl} answered ${response.status}`)
  return (await response.json()) as StudioLight
}
