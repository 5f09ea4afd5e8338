import { registerHooks } from 'node:module'

// Preloaded into a process that must run without OpenTelemetry: loading one of its modules ends the process. Only pg-boss may
// load the interface (`@opentelemetry/api`), which it always imports.
registerHooks({
  resolve(specifier, context, next) {
    const isOfQueue = /\/(?:pg-boss|@opentelemetry\/api)\//.test(context.parentURL ?? '')
    if (specifier.startsWith('@opentelemetry/') && !isOfQueue) {
      process.stderr.write(`${specifier} was loaded\n`)
      process.exit(3)
    }
    return next(specifier, context)
  },
})
