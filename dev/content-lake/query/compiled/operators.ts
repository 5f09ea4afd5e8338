import type { ExprNode } from 'groq-js'
import type { Run } from './scope.ts'
import { compare, isEqual, isObject, momentOf } from './values.ts'

type Compile = (node: ExprNode) => Run
type Apply = (left: unknown, right: unknown) => unknown

const comparison =
  (holds: (difference: number) => boolean): Apply =>
  (left, right) => {
    const difference = compare(left, right)
    return difference === null ? null : holds(difference)
  }

const calculation =
  (calculate: (left: number, right: number) => number): Apply =>
  (left, right) => {
    const result = typeof left === 'number' && typeof right === 'number' ? calculate(left, right) : null
    return Number.isFinite(result) ? result : null
  }

const sum = calculation((left, right) => left + right)

const comparisons: Partial<Record<string, Apply>> = {
  '==': isEqual,
  '!=': (left, right) => !isEqual(left, right),
  '<': comparison((difference) => difference < 0),
  '<=': comparison((difference) => difference <= 0),
  '>': comparison((difference) => difference > 0),
  '>=': comparison((difference) => difference >= 0),
}

const operators: Partial<Record<string, Apply>> = {
  ...comparisons,
  in: (left, right) => (Array.isArray(right) ? right.some((item) => isEqual(left, item ?? null)) : null),
  '+': (left, right) => {
    if (typeof left === 'string' && typeof right === 'string') return left + right
    if (Array.isArray(left) && Array.isArray(right)) return [...(left as unknown[]), ...(right as unknown[])]
    return isObject(left) && isObject(right) ? { ...left, ...right } : sum(left, right)
  },
  '-': calculation((left, right) => left - right),
  '*': calculation((left, right) => left * right),
  '/': calculation((left, right) => left / right),
  '%': calculation((left, right) => left % right),
  '**': calculation((left, right) => left ** right),
}

/** Compiles a unary or binary operator; undefined when it is not supported. */
export function compileOperator(node: ExprNode, compile: Compile): Run | undefined {
  switch (node.type) {
    case 'And':
    case 'Or': {
      const [left, right] = [compile(node.left), compile(node.right)]
      // The right side is not evaluated when the left side decides.
      const settles = node.type === 'Or'
      return (scope) => {
        const first = left(scope)
        if (first === settles) return settles
        const second = right(scope)
        if (second === settles) return settles
        return typeof first === 'boolean' && typeof second === 'boolean' ? !settles : null
      }
    }
    case 'Not': {
      const base = compile(node.base)
      return (scope) => {
        const value = base(scope)
        return typeof value === 'boolean' ? !value : null
      }
    }
    case 'OpCall': {
      const [leftMoment, rightMoment] = [momentIn(node.left), momentIn(node.right)]
      if (leftMoment && rightMoment) {
        const apply = comparisons[node.op]
        const [left, right] = [compile(leftMoment), compile(rightMoment)]
        return apply && ((scope) => apply(momentOf(left(scope)), momentOf(right(scope))))
      }
      const apply = operators[node.op]
      const [left, right] = [compile(node.left), compile(node.right)]
      return (
        apply &&
        ((scope) => {
          const [first, second] = [left(scope), right(scope)]
          const { budget } = scope.around
          // `in` searches a list and `+` copies both.
          if (budget && Array.isArray(second)) budget.spend(second.length)
          if (budget && Array.isArray(first)) budget.spend(first.length)
          return apply(first, second)
        })
      )
    }
    default:
      return undefined
  }
}

/** The argument of `dateTime()`, which is supported only in comparisons. */
function momentIn(node: ExprNode): ExprNode | undefined {
  const isMoment = node.type === 'FuncCall' && node.namespace === 'global' && node.name === 'dateTime'
  return isMoment ? node.args[0] : undefined
}
