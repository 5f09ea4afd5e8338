/** Loads on the first call and shares the result with later ones. A failure resolves to undefined; the next call retries. */
export function loadOnce<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded | undefined> {
  let loading: Promise<Loaded | undefined> | undefined
  return () => (loading ??= load().catch(() => (loading = undefined)))
}
