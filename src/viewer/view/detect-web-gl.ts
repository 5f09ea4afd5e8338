export interface WebGlSupport {
  /** No WebGL; WebGL with a major performance caveat; or WebGL without one. */
  readonly can: 'nothing' | 'slowly' | 'well'
  /** WebGL is drawn by the processor; costly effects are reduced. */
  readonly isSoftware: boolean
}

const software = /swiftshader|llvmpipe|softpipe|software|basic render/i

let read: WebGlSupport | undefined

/** What WebGL can do here. Tested once a page, because a test while a model is shown would open a second context. */
export const detectWebGl = (): WebGlSupport => (read ??= testWebGl())

function testWebGl(): WebGlSupport {
  const createContext = (options: WebGLContextAttributes) => {
    const context = document.createElement('canvas').getContext('webgl2', options)
    const names = context?.getExtension('WEBGL_debug_renderer_info')
    const name = context && names ? String(context.getParameter(names.UNMASKED_RENDERER_WEBGL)) : ''
    // Browsers allow few contexts at a time.
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    return context && { isSoftware: software.test(name) }
  }
  const well = createContext({ failIfMajorPerformanceCaveat: true })
  if (well) return { can: 'well', ...well }
  return { can: createContext({}) ? 'slowly' : 'nothing', isSoftware: true }
}
