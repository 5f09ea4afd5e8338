/** Signs a user in to the Content Lake stand-in as the Studio does, and returns the token. */
export async function signInAt(
  { lakeUrl, siteUrl }: { readonly lakeUrl: string; readonly siteUrl: string },
  user: 'editor' | 'advisor',
): Promise<string> {
  const redirect = await fetch(`${lakeUrl}/v1/auth/login/local`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: lakeUrl },
    body: new URLSearchParams({ user, origin: `${siteUrl}/studio` }),
  })
  const sid = /sid=([^&]+)/.exec(redirect.headers.get('location') ?? '')?.[1] ?? ''
  const response = await fetch(`${lakeUrl}/v1/auth/fetch?sid=${sid}`)
  const { token } = (await response.json()) as { token: string }
  return token
}
