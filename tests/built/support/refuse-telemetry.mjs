import { registerHooks } from 'node:module'

// Preloaded into a process that is to run without OpenTelemetry: a module of it that is asked for ends the process. Only the
// job queue is given the interface (`api`), which it imports whether anybody records or not.
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
