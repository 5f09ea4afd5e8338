import type { PageCost } from './measure-page.ts'

const kilobyte = 1024

/** The product page's budgets, first view, in bytes as they travel (brotli). */
export const productBudgets = {
  /** In every language; French and Persian weigh half a kilobyte more than English. */
  documentAndStyles: 12 * kilobyte,
  scriptsBeforeIntent: 8 * kilobyte,
  fonts: 45 * kilobyte,
  requestsAboveFold: 12,
  /** Of what a bare `node:http` answers in the same run. */
  cachedShareOfFloor: 0.05,
} as const

/** What a piece in three dimensions may cost, once it is asked for. */
export const viewerBudgets = {
  scripts: 185 * kilobyte,
  /** Of the time `<model-viewer>` takes to its first frame of the same model in the same run. */
  shareOfModelViewer: 0.35,
  leftBehind: 10 * kilobyte * kilobyte,
} as const

/** Each budget a page is over, in words; empty when it keeps them all. */
export function overBudget(cost: PageCost): string[] {
  const lines: [string, number, number][] = [
    ['HTML and CSS', cost.document + cost.stylesheets, productBudgets.documentAndStyles],
    ['script before intent', cost.scripts, productBudgets.scriptsBeforeIntent],
    ['fonts', cost.fonts, productBudgets.fonts],
    ['requests above the fold', cost.requestsAboveFold, productBudgets.requestsAboveFold],
    ['3D before intent', cost.models, 0],
    // To the second decimal, as it is judged: a face that comes late on a busy machine moves a line by a pixel.
    ['layout shift', Math.round(cost.cumulativeLayoutShift * 100) / 100, 0],
    ['cookies', cost.cookies, 0],
    ['third-party requests', cost.thirdParty.length, 0],
  ]
  return lines
    .filter(([, spent, allowed]) => spent > allowed)
    .map(([what, spent, allowed]) => `${what}: ${spent} > ${allowed}`)
}
