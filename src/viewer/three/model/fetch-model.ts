/** Bytes. Larger files are refused: they take too long to load and may exceed a phone's memory. */
export const heaviestModel = 24 * 1024 * 1024

/** Fetches a model and reports progress (0 to 1). Throws when it cannot be fetched, is too large, or the signal aborts. */
export async function fetchModel(
  url: string,
  signal?: AbortSignal,
  onShare: (share: number) => void = () => undefined,
): Promise<ArrayBuffer> {
  const response = await fetch(url, signal ? { signal } : {})
  if (!response.ok || !response.body) throw new Error(`${url} responded with ${response.status}`)
  const announced = Number(response.headers.get('content-length') ?? 0)
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const reader = response.body.getReader()
  for (;;) {
    if (Math.max(size, announced) > heaviestModel) {
      await reader.cancel()
      throw new Error(`${url} is larger than ${heaviestModel} bytes`)
    }
    const { done, value } = await reader.read()
    if (done) break
    parts.push(value)
    size += value.length
    // The Content-Length of a compressed response is below the decoded size.
    if (announced > 0) onShare(Math.min(1, size / announced))
  }
  return new Blob(parts).arrayBuffer()
}
