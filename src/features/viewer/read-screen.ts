/** What this screen can draw: nothing in three dimensions, slowly with its processor, or as it should. */
export function readScreen(): 'none' | 'slow' | 'able' {
  const ask = (options: WebGLContextAttributes) => {
    const context = document.createElement('canvas').getContext('webgl2', options)
    // Browsers keep few contexts alive; this one has answered.
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    return context !== null
  }
  if (ask({ failIfMajorPerformanceCaveat: true })) return 'able'
  return ask({}) ? 'slow' : 'none'
}
