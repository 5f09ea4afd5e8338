import type { PageCost } from './measure-page.ts'

const kilobyte = 1024

/** The budgets of a first visit to the product page, in bytes compressed with brotli. */
export const productBudgets = {
  /** In every language; French and Persian weigh half a kilobyte more than English. */
  documentAndStyles: 12 * kilobyte,
  scriptsBeforeIntent: 8 * kilobyte,
  fonts: 45 * kilobyte,
  requestsAboveFold: 12,
  /** The fraction of the requests per second of a bare `node:http` server in the same run. */
  cachedShareOfFloor: 0.05,
} as const

/** The budgets of the 3D viewer, from the moment it is opened. */
export const viewerBudgets = {
  scripts: 185 * kilobyte,
  /** The fraction of `<model-viewer>`'s time to the first frame of the same model in the same run. */
  shareOfModelViewer: 0.35,
  leftBehind: 10 * kilobyte * kilobyte,
} as const

/** One line for each exceeded budget of a page; empty when there is none. */
export function overBudget(cost: PageCost): string[] {
  const lines: [string, number, number][] = [
    ['HTML and CSS', cost.document + cost.stylesheets, productBudgets.documentAndStyles],
    ['script before intent', cost.scripts, productBudgets.scriptsBeforeIntent],
    ['fonts', cost.fonts, productBudgets.fonts],
    ['requests above the fold', cost.requestsAboveFold, productBudgets.requestsAboveFold],
    ['3D before intent', cost.models, 0],
    // Rounded to two decimals: on a busy machine a font that loads late shifts a line by a pixel.
    ['layout shift', Math.round(cost.cumulativeLayoutShift * 100) / 100, 0],
    ['cookies', cost.cookies, 0],
    ['third-party requests', cost.thirdParty.length, 0],
  ]
  return lines
    .filter(([, spent, allowed]) => spent > allowed)
    .map(([what, spent, allowed]) => `${what}: ${spent} > ${allowed}`)
}
