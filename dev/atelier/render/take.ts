import type { Report, Scenery } from './stage.ts'
import type { StagePage } from './browser.ts'

/** Sets a piece on the stage. */
export const prepare = (stage: StagePage, scenery: Scenery): Promise<Report> =>
  stage.page.evaluate(`window.stage.prepare(${JSON.stringify(scenery)})`) as Promise<Report>

/** Takes one picture, the piece turned by so many degrees; PNG bytes. */
export async function take(stage: StagePage, turned: number): Promise<Buffer> {
  const url = (await stage.page.evaluate(`window.stage.picture(${turned})`)) as string
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
}
