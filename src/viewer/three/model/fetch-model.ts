/** Larger files are refused: no visitor should wait for them, and a phone may not have room. */
export const heaviestModel = 24 * 1024 * 1024

/** Fetches a model, telling its share (0 to 1) as it comes. Throws when it cannot be had, is too heavy, or is called off. */
export async function fetchModel(
  url: string,
  signal?: AbortSignal,
  onShare: (share: number) => void = () => undefined,
): Promise<ArrayBuffer> {
  const response = await fetch(url, signal ? { signal } : {})
  if (!response.ok || !response.body) throw new Error(`${url} answered ${response.status}`)
  const announced = Number(response.headers.get('content-length') ?? 0)
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const reader = response.body.getReader()
  for (;;) {
    if (Math.max(size, announced) > heaviestModel) {
      await reader.cancel()
      throw new Error(`${url} weighs more than ${heaviestModel} bytes`)
    }
    const { done, value } = await reader.read()
    if (done) break
    parts.push(value)
    size += value.length
    // A compressed answer announces fewer bytes than come out of it.
    if (announced > 0) onShare(Math.min(1, size / announced))
  }
  return new Blob(parts).arrayBuffer()
}
