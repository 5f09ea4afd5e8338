import { signInAt } from '../../../support/sign-in-at.ts'
import { lakeUrl, siteUrl } from '../server/site-config.ts'

/** Signs a user in to the Content Lake of the tests and returns the token. */
export const signIn = (user: 'editor' | 'advisor'): Promise<string> => signInAt({ lakeUrl, siteUrl }, user)
