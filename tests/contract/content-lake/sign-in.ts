export const studioOrigin = 'http://localhost:4321'

/** Presses the button of the sign-in page; the answer leads back to where one came from. */
export function pressSignIn(
  url: string,
  { user, origin = `${studioOrigin}/studio`, from = url }: { user: string; origin?: string; from?: string },
): Promise<Response> {
  return fetch(`${url}/v1/auth/login/local`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: from },
    body: new URLSearchParams({ user, origin }),
  })
}

export const changeIntoToken = (url: string, sid: string): Promise<Response> =>
  fetch(`${url}/v1/auth/fetch?sid=${sid}`)

/** Signs in as the Studio does: through the page, and with the code it comes back with. */
export async function signIn(url: string, user: 'editor' | 'advisor'): Promise<string> {
  const back = new URL((await pressSignIn(url, { user })).headers.get('location') ?? '')
  const sid = new URLSearchParams(back.hash.slice(1)).get('sid') ?? ''
  const { token } = (await (await changeIntoToken(url, sid)).json()) as { token: string }
  return token
}
