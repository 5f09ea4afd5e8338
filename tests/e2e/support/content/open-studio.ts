import { expect, type Locator, type Page } from '@playwright/test'
import { signIn } from './sign-in.ts'

/** Opens the Studio as an editor who is signed in. */
export async function openStudio(page: Page, path: string): Promise<void> {
  const token = await signIn('editor')
  await page.addInitScript((given) => {
    localStorage.setItem('__studio_auth_token_orlune', JSON.stringify({ token: given }))
  }, token)
  await page.goto(`/studio${path}`)
}

/** Clicks a text in Presentation until its field opens. The page is shown before the Studio has added its overlays. */
export async function clickToEdit(page: Page, text: Locator, field: RegExp): Promise<void> {
  await expect(async () => {
    await text.click()
    await expect(page).toHaveURL(field, { timeout: 2000 })
  }).toPass({ timeout: 30_000 })
}
