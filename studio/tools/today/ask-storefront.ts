import { useClient } from 'sanity'
import { useEffect, useState } from 'react'
import { studioEnvironment } from '../../studio-environment.ts'

export type Answer<T> = { readonly data: T } | { readonly refusal: number } | undefined

/** Asks the storefront as the person who is signed in here: it lets the Content Lake say who that is, and what they may see. */
export function useStorefront<T>(path: string | undefined): Answer<T> {
  const { token } = useClient({ apiVersion: '2025-02-19' }).config()
  const [answer, setAnswer] = useState<Answer<T>>()
  useEffect(() => {
    if (path === undefined || token === undefined) return
    const leaving = new AbortController()
    fetch(new URL(path, studioEnvironment.siteUrl ?? location.origin), {
      headers: { authorization: `Bearer ${token}` },
      signal: leaving.signal,
    })
      .then(async (response) =>
        setAnswer(response.ok ? { data: (await response.json()) as T } : { refusal: response.status }),
      )
      .catch(() => leaving.signal.aborted || setAnswer({ refusal: 0 }))
    return () => leaving.abort()
  }, [path, token])
  return answer
}
