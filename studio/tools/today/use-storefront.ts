import { useClient } from 'sanity'
import { useEffect, useState } from 'react'
import { apiVersion } from '../../api-version.ts'
import { studioEnvironment } from '../../studio-environment.ts'

/** The data, or the HTTP status of an error; undefined while loading. Status 0 is a network error. */
export type StorefrontResponse<T> = { readonly data: T } | { readonly status: number } | undefined

/** Calls the storefront with the token of the signed-in user. The storefront asks the Content Lake for the user's roles. */
export async function callStorefront(path: string, token: string, signal: AbortSignal): Promise<Response> {
  return fetch(new URL(path, studioEnvironment.siteUrl ?? location.origin), {
    headers: { authorization: `Bearer ${token}` },
    signal,
  })
}

/** The response of the storefront to the signed-in user. Status 0 is a network error. */
export function useStorefront<T>(path: string | undefined): StorefrontResponse<T> {
  const { token } = useClient({ apiVersion }).config()
  const [response, setResponse] = useState<StorefrontResponse<T>>()
  useEffect(() => {
    if (path === undefined || token === undefined) return
    const controller = new AbortController()
    callStorefront(path, token, controller.signal)
      .then(async (response) =>
        setResponse(response.ok ? { data: (await response.json()) as T } : { status: response.status }),
      )
      .catch(() => controller.signal.aborted || setResponse({ status: 0 }))
    return () => controller.abort()
  }, [path, token])
  return response
}
