import { type Attributes, currentTracing } from './tracing.ts'

/**
 * Runs a call to another service in a span of the current trace. Without a trace (telemetry off, or outside a request and a
 * job, such as the queue's polling) it only makes the call.
 */
export function traceCall<Value>(name: string, attributes: Attributes, call: () => Value): Value {
  const tracing = currentTracing()
  if (!tracing?.isTraced()) return call()
  return tracing.run(name, { kind: 'client', attributes }, call)
}
