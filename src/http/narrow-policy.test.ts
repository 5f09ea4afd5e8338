import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { removeUnusedHashes } from './narrow-policy.ts'

const hashOf = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`

test('a narrowed policy keeps the hashes that the page uses and every source that is not a hash', () => {
  const html = '<style>a{}</style><script type="module">\nlet x\n</script><script src="/a.js"></script>'
  const policy =
    `default-src 'self'; script-src 'self' 'wasm-unsafe-eval' ${hashOf('\nlet x\n')} ${hashOf('other')}; ` +
    `style-src 'self' ${hashOf('b{}')} ${hashOf('a{}')};`
  expect(removeUnusedHashes(policy, html)).toBe(
    `default-src 'self'; script-src 'self' 'wasm-unsafe-eval' ${hashOf('\nlet x\n')}; style-src 'self' ${hashOf('a{}')};`,
  )
})

test('a narrowed policy allows nothing that was not allowed before', () => {
  expect(removeUnusedHashes("script-src 'self'", '<script>alert(1)</script>')).toBe("script-src 'self'")
})
