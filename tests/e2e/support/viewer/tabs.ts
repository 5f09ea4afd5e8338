import { type BrowserContext, chromium, type LaunchOptions } from '@playwright/test'
import { debuggingPort } from '../server/site-config.ts'

/**
 * A browser in which only the front tab is visible, as for a visitor. Playwright reports every page as visible, except in
 * a browser that it did not launch itself.
 */
export async function openTabs({ args = [], ...options }: LaunchOptions = {}): Promise<{
  context: BrowserContext
  close(): Promise<void>
}> {
  const launched = await chromium.launch({
    ...options,
    args: [...args, `--remote-debugging-port=${debuggingPort}`],
  })
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${debuggingPort}`, { noDefaults: true })
  const [context] = browser.contexts()
  if (!context) throw new Error('the browser has no default context')
  return {
    context,
    async close() {
      await browser.close()
      await launched.close()
    },
  }
}
