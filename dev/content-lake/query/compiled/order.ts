import type { ExprNode, PipeFuncCallNode } from 'groq-js'
import { pathOf } from '../attribute-path.ts'
import { type Run, within } from './scope.ts'
import { compareTotally } from './values.ts'

/** `order()`. The sorted list of a whole scan by plain fields is cached for the same list object. */
export function compileOrder({ base, args }: PipeFuncCallNode, compile: (node: ExprNode) => Run): Run {
  const by = args.map((arg) => {
    const isDescending = arg.type === 'Desc'
    const read = arg.type === 'Desc' || arg.type === 'Asc' ? arg.base : arg
    return { run: compile(read), sign: isDescending ? -1 : 1, isPlain: pathOf(read) !== undefined }
  })
  const list = compile(base)
  const cache = new WeakMap<object, unknown[]>()
  const isCacheable =
    base.type === 'Parameter' && base.name.startsWith('~') && by.every(({ isPlain }) => isPlain)
  return (scope) => {
    const items = list(scope)
    if (!Array.isArray(items)) return null
    const known = isCacheable ? cache.get(items) : undefined
    if (known) return known
    scope.around.budget?.spend(items.length * (by.length * 4 + Math.ceil(Math.log2(items.length + 1))))
    const rows = items.map((item: unknown) => {
      const inner = within(scope, item)
      return { item, keys: by.map(({ run }) => run(inner)) }
    })
    // The sort is stable.
    rows.sort((a, b) => {
      for (const [place, { sign }] of by.entries()) {
        const difference = sign * compareTotally(a.keys[place], b.keys[place])
        if (difference !== 0) return difference
      }
      return 0
    })
    const ordered = rows.map(({ item }) => item)
    if (isCacheable) cache.set(items, ordered)
    return ordered
  }
}
