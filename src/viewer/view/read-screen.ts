export interface Screen {
  /** Three dimensions cannot be drawn, are drawn so slowly that the browser warns of it, or as they should. */
  readonly can: 'nothing' | 'slowly' | 'well'
  /** The processor draws: it is spared what costs most and shows least. */
  readonly isSoftware: boolean
}

const software = /swiftshader|llvmpipe|softpipe|software|basic render/i

let read: Screen | undefined

/** What this screen can draw in three dimensions. Asked once a page: while a piece is shown, asking would open a second context. */
export const readScreen = (): Screen => (read ??= tryScreen())

function tryScreen(): Screen {
  const ask = (options: WebGLContextAttributes) => {
    const context = document.createElement('canvas').getContext('webgl2', options)
    const names = context?.getExtension('WEBGL_debug_renderer_info')
    const name = context && names ? String(context.getParameter(names.UNMASKED_RENDERER_WEBGL)) : ''
    // Browsers keep few contexts alive; this one has answered.
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    return context && { isSoftware: software.test(name) }
  }
  const well = ask({ failIfMajorPerformanceCaveat: true })
  if (well) return { can: 'well', ...well }
  return { can: ask({}) ? 'slowly' : 'nothing', isSoftware: true }
}
