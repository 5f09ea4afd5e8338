import type { Page } from '@playwright/test'

interface Node {
  readonly nodeId: number
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string
  readonly children?: readonly Node[]
  readonly pseudoElements?: readonly (Node & { readonly pseudoType?: string })[]
}

const invisible = new Set(['SCRIPT', 'STYLE', 'HEAD', 'NOSCRIPT', 'TEMPLATE'])

function textsOf(node: Node): { nodeId: number; text: string }[] {
  if (invisible.has(node.nodeName)) return []
  const own =
    node.nodeType === 3 && node.nodeValue.trim() !== '' ? [{ ...node, text: node.nodeValue.trim() }] : []
  const pseudo = (node.pseudoElements ?? []).map((each) => ({ ...each, text: `::${each.pseudoType}` }))
  return [...own, ...pseudo, ...(node.children ?? []).flatMap(textsOf)]
}

/** The texts of a page that use a system font in whole or in part, each with that font. */
export async function systemFaces(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready)
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument', { depth: -1 })
  const found = await Promise.all(
    textsOf(root as Node).map(async ({ nodeId, text }) => {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
      return fonts
        .filter(({ isCustomFont }) => !isCustomFont)
        .map(({ familyName }) => `${familyName}: ${text}`)
    }),
  )
  await session.detach()
  return found.flat()
}
