/** A file of captions in the format that browsers read, by the ending its asset id carries. */
export function webVtt(file: { asset?: { _ref?: string } | undefined } | undefined): true | string {
  const reference = file?.asset?._ref
  return (
    reference === undefined || reference.endsWith('-vtt') || 'Captions are a WebVTT file, ending in .vtt.'
  )
}
