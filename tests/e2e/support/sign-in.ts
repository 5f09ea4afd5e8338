import { signInAt } from '../../support/sign-in-at.ts'
import { lakeUrl, siteUrl } from './premises.ts'

/** Signs somebody of the journeys' Content Lake in, and answers their token. */
export const signIn = (user: 'editor' | 'advisor'): Promise<string> => signInAt({ lakeUrl, siteUrl }, user)
