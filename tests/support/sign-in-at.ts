/** Signs somebody of the local Content Lake in as the Studio does, and answers their token. */
export async function signInAt(
  { lakeUrl, siteUrl }: { readonly lakeUrl: string; readonly siteUrl: string },
  user: 'editor' | 'advisor',
): Promise<string> {
  const gate = await fetch(`${lakeUrl}/v1/auth/login/local`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: lakeUrl },
    body: new URLSearchParams({ user, origin: `${siteUrl}/studio` }),
  })
  const sid = /sid=([^&]+)/.exec(gate.headers.get('location') ?? '')?.[1] ?? ''
  const answer = await fetch(`${lakeUrl}/v1/auth/fetch?sid=${sid}`)
  const { token } = (await answer.json()) as { token: string }
  return token
}
