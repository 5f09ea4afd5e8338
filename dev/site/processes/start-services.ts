import { type Child, startChild, waitUntilReady } from './child.ts'
import type { SiteConfig } from '../environment.ts'

/** Starts the local stand-ins for the three services that the storefront uses. */
export async function startStandIns(config: SiteConfig, env: NodeJS.ProcessEnv): Promise<Child[]> {
  const { ports } = config
  const lake = startChild('Content Lake', ['dev/content-lake/main.ts'], env)
  const stripe = startChild('Stripe stand-in', ['dev/stripe/main.ts'], env)
  const mail = startChild('mail catcher', ['dev/mail/main.ts'], env)
  const children = [lake, stripe, mail]
  try {
    await Promise.all([
      waitUntilReady(`http://127.0.0.1:${ports.contentLake}/healthz`, lake),
      waitUntilReady(`http://127.0.0.1:${ports.stripe}/healthz`, stripe),
      waitUntilReady(`http://127.0.0.1:${ports.mailPage}/healthz`, mail),
    ])
  } catch (error) {
    await Promise.all(children.map((child) => child.stop()))
    throw error
  }
  return children
}

/** Starts the built storefront, as in production. */
export async function startStorefront(config: SiteConfig, env: NodeJS.ProcessEnv): Promise<Child> {
  const storefront = startChild('storefront', ['src/serve.ts'], env)
  await waitUntilReady(`http://127.0.0.1:${config.ports.storefront}/healthz`, storefront)
  return storefront
}
