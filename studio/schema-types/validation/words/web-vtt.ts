/** Captions must be a WebVTT file; checked by the ending of the asset id. */
export function webVtt(file: { asset?: { _ref?: string } | undefined } | undefined): true | string {
  const reference = file?.asset?._ref
  return (
    reference === undefined || reference.endsWith('-vtt') || 'Captions are a WebVTT file, ending in .vtt.'
  )
}
