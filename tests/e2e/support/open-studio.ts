import type { Page } from '@playwright/test'
import { signIn } from './sign-in.ts'

/** Opens the Studio as somebody who has signed in already. */
export async function openStudio(page: Page, path: string): Promise<void> {
  const token = await signIn('editor')
  await page.addInitScript((given) => {
    localStorage.setItem('__studio_auth_token_orlune', JSON.stringify({ token: given }))
  }, token)
  await page.goto(`/studio${path}`)
}
