import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'
import { splitSource } from './split-source.ts'

const loader = /\/three\/examples\/jsm\/loaders\/KTX2Loader\.js$/

/** Calls a function of the transcoder from JavaScript. Embind's own invoker is a string that is evaluated. */
const callFromScript = `function craftInvokerFunction(name, [result, own, ...taken], classType, invoke, what) {
  const isMethod = own !== null && classType !== null
  const types = isMethod ? [own, ...taken] : taken
  const hasStack = usesDestructorStack([result, own, ...taken])
  return createNamedFunction(name, function (...given) {
    if (given.length !== taken.length) throwBindingError(\`\${name} takes \${taken.length} arguments, not \${given.length}\`)
    const destructors = hasStack ? [] : null
    const values = isMethod ? [this, ...given] : given
    const wired = types.map((type, i) => type.toWireType(destructors, values[i]))
    const answer = invoke(what, ...wired)
    if (destructors) runDestructors(destructors)
    else types.forEach((type, i) => type.destructorFunction?.(wired[i]))
    if (result.name !== 'void') return result.fromWireType(answer)
  })
}
`

/** Calls a JavaScript function from the transcoder. */
const callFromBasis = `var __emval_get_method_caller = (count, typesAt, kind) => {
  const [result, ...taken] = emval_lookupTypes(count, typesAt)
  return emval_addMethodCaller((object, method, destructors, at) => {
    const given = taken.map((type) => {
      const value = type.readValueFromPointer(at)
      at += type.argPackAdvance
      return value
    })
    const answer =
      kind === 1 ? new method(...given) : method.call(...(kind === 0 ? [object, ...given] : given))
    if (!result.isVoid) return emval_returnValue(result, destructors, answer)
  })
};`

/**
 * The Basis transcoder without evaluating strings, which the content security policy of the pages forbids. Throws when the
 * source of the transcoder has changed.
 */
export function withoutEval(transcoder: string): string {
  const [before, , rest] = splitSource(
    transcoder,
    'function newFunc(',
    'return createNamedFunction(humanName,invokerFn)}',
  )
  const [between, , after] = splitSource(
    rest,
    'var __emval_get_method_caller=',
    'createNamedFunction(functionName,invokerFunction))};',
  )
  return before + callFromScript + between + callFromBasis + after
}

/** Gives KTX2Loader a transcoder that works under the content security policy of the pages. */
export const basisWithoutEval = (): Plugin => ({
  name: 'basis-without-eval',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: loader },
    async handler(code, id) {
      const transcoder = await readFile(id.replace(/loaders\/.*/, 'libs/basis/basis_transcoder.js'), 'utf8')
      const file = this.emitFile({
        type: 'asset',
        name: 'basis_transcoder.js',
        source: withoutEval(transcoder),
      })
      const [before, , after] = splitSource(
        code,
        "new URL( '../libs/basis/basis_transcoder.js', import.meta.url )",
        '.toString()',
      )
      return { code: `${before}import.meta.ROLLUP_FILE_URL_${file}${after}`, map: null }
    },
  },
})
