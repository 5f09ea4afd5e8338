import { type BrowserContext, chromium, type LaunchOptions } from '@playwright/test'
import { debuggingPort } from './premises.ts'

/**
 * A browser whose tabs are hidden by one another, as a visitor's are. Playwright else shows each page as if it were looked
 * at, and lets go of that only in a browser that it did not open itself.
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
  if (!context) throw new Error('the browser has no context of its own')
  return {
    context,
    async close() {
      await browser.close()
      await launched.close()
    },
  }
}
