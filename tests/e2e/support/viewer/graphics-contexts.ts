import type { Page } from '@playwright/test'

declare global {
  interface Window {
    graphics: { readonly alive: number; most: number }
  }
}

/** The numbers of WebGL contexts of one page. */
export interface GraphicsContexts {
  /** The contexts that are not lost now. */
  alive(): Promise<number>
  /** The highest number alive at once. */
  most(): Promise<number>
}

/** Counts the graphics contexts of a page. It references each one, so a context is alive until it is released. */
export async function countContexts(page: Page): Promise<GraphicsContexts> {
  await page.addInitScript(() => {
    const made = new Set<WebGLRenderingContext | WebGL2RenderingContext>()
    window.graphics = {
      most: 0,
      get alive() {
        return [...made].filter((context) => !context.isContextLost()).length
      },
    }
    const create = HTMLCanvasElement.prototype.getContext as (...asked: unknown[]) => RenderingContext | null
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: unknown[]) {
      const context = create.apply(this, asked)
      if (context instanceof WebGL2RenderingContext || context instanceof WebGLRenderingContext) {
        made.add(context)
        window.graphics.most = Math.max(window.graphics.most, window.graphics.alive)
      }
      return context
    } as typeof HTMLCanvasElement.prototype.getContext
  })
  return {
    alive: () => page.evaluate(() => window.graphics.alive),
    most: () => page.evaluate(() => window.graphics.most),
  }
}
