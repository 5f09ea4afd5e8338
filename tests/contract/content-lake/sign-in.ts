/** The origin from which the lake allows sign-ins. */
export const studioOrigin = 'http://localhost:4321'

/** Sends the form of the sign-in page; the response redirects back to the origin. */
export function sendSignInForm(
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

export const exchangeForToken = (url: string, sid: string): Promise<Response> =>
  fetch(`${url}/v1/auth/fetch?sid=${sid}`)

/** Signs in as the Studio does: sends the form and exchanges the code for a token. */
export async function signIn(url: string, user: 'editor' | 'advisor'): Promise<string> {
  const back = new URL((await sendSignInForm(url, { user })).headers.get('location') ?? '')
  const sid = new URLSearchParams(back.hash.slice(1)).get('sid') ?? ''
  const { token } = (await (await exchangeForToken(url, sid)).json()) as { token: string }
  return token
}
