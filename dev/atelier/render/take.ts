import sharp from 'sharp'
import type { Report, Scenery } from './stage.ts'
import type { StagePage } from './browser.ts'

/** Loads a model into the stage. */
export const prepare = (stage: StagePage, scenery: Scenery): Promise<Report> =>
  stage.page.evaluate(`window.stage.prepare(${JSON.stringify(scenery)})`) as Promise<Report>

/** Takes one picture of the model, rotated by `turned` degrees, as PNG bytes. Throws for a blank picture, the sign of a lost context. */
export async function take(stage: StagePage, turned: number): Promise<Buffer> {
  const url = (await stage.page.evaluate(`window.stage.picture(${turned})`)) as string
  const picture = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
  const { channels } = await sharp(picture).removeAlpha().stats()
  if (channels.every(({ stdev }) => stdev < 1))
    throw new Error('The stage drew nothing: its graphics context was lost.')
  return picture
}
