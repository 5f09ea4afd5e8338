import { registerHooks } from 'node:module'

// Preloaded into a process that is to run without OpenTelemetry: a module of it that is asked for ends the process.
registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith('@opentelemetry/')) {
      process.stderr.write(`${specifier} was loaded\n`)
      process.exit(3)
    }
    return next(specifier, context)
  },
})
