import type { ArrayElementNode, ExprNode, ObjectAttributeNode } from 'groq-js'
import { functions } from './functions.ts'
import { compileOperator } from './operators.ts'
import { compileOrder } from './order.ts'
import { refersTo } from './references.ts'
import { type Run, type Scope, within } from './scope.ts'
import { nodesIn } from '../limits/nodes-in.ts'
import { isObject } from './values.ts'

/** Thrown and caught in this file for an unsupported part of GROQ. */
class Unsupported extends Error {}

const compiled = new WeakMap<ExprNode, Run | null>()

/**
 * Compiles a query to functions that return what groq-js returns, in a tenth of the time; undefined when a part of it is
 * not supported. `compile.test.ts` checks that the results are the same.
 */
export function compile(node: ExprNode): Run | undefined {
  let run = compiled.get(node)
  if (run === undefined) {
    run = tryToCompile(node)
    compiled.set(node, run)
  }
  return run ?? undefined
}

function tryToCompile(node: ExprNode): Run | null {
  try {
    return compileNode(node)
  } catch (cause) {
    if (cause instanceof Unsupported) return null
    throw cause
  }
}

/** What a function may read of a value: each element of a list. Texts are as long as in one document. */
const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0)

const itself: Run = ({ value }) => value

function compileNode(node: ExprNode): Run {
  switch (node.type) {
    case 'This':
      return itself
    case 'Value': {
      const value: unknown = node.value ?? null
      return () => value
    }
    case 'Parameter':
      return ({ around }) => around.params[node.name] ?? null
    case 'Everything':
      return ({ around }) => around.dataset
    case 'Parent':
      return (scope) => {
        let outer: typeof scope | null = scope
        for (let step = 0; step < node.n; step++) outer = outer?.parent ?? null
        return outer?.value ?? null
      }
    case 'Group':
      return compileNode(node.base)
    case 'AccessAttribute': {
      const { name } = node
      const base = node.base ? compileNode(node.base) : itself
      return (scope) => {
        const value = base(scope)
        return isObject(value) && Object.hasOwn(value, name) ? (value[name] ?? null) : null
      }
    }
    case 'AccessElement': {
      const base = compileNode(node.base)
      return (scope) => {
        const value = base(scope)
        return Array.isArray(value) ? ((value.at(node.index) as unknown) ?? null) : null
      }
    }
    case 'Slice': {
      const base = compileNode(node.base)
      return (scope) => {
        const value = base(scope)
        if (!Array.isArray(value)) return null
        scope.around.budget?.spend(value.length)
        const place = (from: number) => (from < 0 ? from + value.length : from)
        const end = place(node.right) + (node.isInclusive ? 1 : 0)
        return value.slice(Math.max(place(node.left), 0), Math.max(end, 0)) as unknown
      }
    }
    case 'Deref': {
      const base = compileNode(node.base)
      return (scope) => {
        const value = base(scope)
        const id = isObject(value) ? value['_ref'] : undefined
        return typeof id === 'string' ? (scope.around.dereference(id) ?? null) : null
      }
    }
    case 'ArrayCoerce': {
      const base = compileNode(node.base)
      return (scope) => {
        const value = base(scope)
        return Array.isArray(value) ? value : null
      }
    }
    case 'Filter':
      return overEach(node, (list, each) => list.filter((item) => each(item) === true))
    case 'Map':
      return overEach(node, (list, each) => list.map(each), true)
    case 'FlatMap':
      return overEach(node, (list, each) => list.flatMap(each), true)
    case 'Projection': {
      const [base, expr] = [compileNode(node.base), compileNode(node.expr)]
      return (scope) => {
        const value = base(scope)
        return isObject(value) ? expr(within(scope, value)) : null
      }
    }
    case 'Object':
      return compileObject(node.attributes)
    case 'Array':
      return compileArray(node.elements)
    case 'Select': {
      const alternatives = node.alternatives.map(
        ({ condition, value }) => [compileNode(condition), compileNode(value)] as const,
      )
      const fallback = node.fallback ? compileNode(node.fallback) : () => null
      return (scope) => {
        for (const [condition, value] of alternatives) if (condition(scope) === true) return value(scope)
        return fallback(scope)
      }
    }
    case 'FuncCall':
      return compileFunction(node.namespace, node.name, node.args)
    case 'PipeFuncCall':
      return (node.name === 'order' ? compileOrder(node, compileNode) : undefined) ?? refuse()
    default:
      return compileOperator(node, compileNode) ?? refuse()
  }
}

function refuse(): never {
  throw new Unsupported()
}

function overEach(
  { base, expr }: { base: ExprNode; expr: ExprNode },
  work: (list: unknown[], each: (item: unknown) => unknown) => unknown[],
  isHidden = false,
): Run {
  const [list, inner] = [compileNode(base), compileNode(expr)]
  const cost = nodesIn(expr)
  return (scope) => {
    const items = list(scope)
    if (Array.isArray(items)) scope.around.budget?.spend(1 + items.length * cost)
    return Array.isArray(items) ? work(items, (item) => inner(within(scope, item, isHidden))) : null
  }
}

function compileObject(attributes: readonly ObjectAttributeNode[]): Run {
  type Write = (result: Record<string, unknown>, scope: Scope) => void
  const writes = attributes.map((attribute): Write => {
    const value = compileNode(attribute.value)
    if (attribute.type === 'ObjectAttributeValue') {
      const { name } = attribute
      return (result, scope) => void (result[name] = value(scope))
    }
    const condition = attribute.type === 'ObjectSplat' ? () => true : compileNode(attribute.condition)
    return (result, scope) => {
      if (condition(scope) !== true) return
      const splat = value(scope)
      if (isObject(splat)) Object.assign(result, splat)
    }
  })
  return (scope) => {
    const result = {}
    for (const write of writes) write(result, scope)
    return result
  }
}

function compileArray(elements: readonly ArrayElementNode[]): Run {
  const parts = elements.map(({ value, isSplat }) => ({ run: compileNode(value), isSplat }))
  return (scope) =>
    parts.flatMap(({ run, isSplat }) => {
      const value = run(scope)
      if (!isSplat) return [value]
      scope.around.budget?.spend(lengthOf(value))
      return Array.isArray(value) ? (value as unknown[]) : []
    })
}

function compileFunction(namespace: string, name: string, args: readonly ExprNode[]): Run {
  const runs = args.map(compileNode)
  if (namespace === 'global' && name === 'coalesce')
    return (scope) => {
      for (const run of runs) {
        const value = run(scope)
        if (value !== null) return value
      }
      return null
    }
  if (namespace === 'global' && name === 'references')
    return (scope) =>
      refersTo(
        scope.value,
        runs.map((run) => run(scope)),
      )
  const apply = functions[`${namespace}::${name}`] ?? refuse()
  // Rounding to a number of decimals is not supported.
  if (name === 'round' && runs.length > 1) refuse()
  const [only = () => null] = runs
  if (runs.length === 1)
    return (scope) => {
      const value = only(scope)
      scope.around.budget?.spend(lengthOf(value))
      return apply(value)
    }
  return (scope) => {
    const values = runs.map((run) => run(scope))
    for (const value of values) scope.around.budget?.spend(lengthOf(value))
    return apply(...values)
  }
}
