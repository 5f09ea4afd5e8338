import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runJob, withOrigin } from '#shared/telemetry/job-context.ts'
import { traceCall } from '#shared/telemetry/trace-call.ts'
import { traceQuery } from '#shared/telemetry/trace-query.ts'
import { currentTracing, useTracing } from '#shared/telemetry/tracing.ts'
import { createTracing } from './create-tracing.ts'

const parent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'
let recorded: InMemorySpanExporter

beforeEach(() => {
  recorded = new InMemorySpanExporter()
  const provider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter: recorded })] })
  useTracing(createTracing(provider.getTracer('test')))
})
afterEach(() => useTracing(undefined))

const request = <Value>(work: () => Value): Value =>
  currentTracing()!.run('GET', { kind: 'server', parent }, work)
const spanCalled = (name: string) => recorded.getFinishedSpans().find((span) => span.name === name)!

describe('spans', () => {
  test('of a call within a request are in the trace of the request’s caller', async () => {
    await request(async () => {
      await Promise.resolve()
      await traceQuery('select "id" from "bag" where "id" = $1', () => Promise.resolve([]))
    })
    const [query, server] = [spanCalled('select bag'), spanCalled('GET')]
    expect(server.parentSpanContext?.spanId).toBe('00f067aa0ba902b7')
    expect(query.spanContext().traceId).toBe('4bf92f3577b34da6a3ce929d0e0e4736')
    expect(query.parentSpanContext?.spanId).toBe(server.spanContext().spanId)
  })

  test('of a failed call have the type of the error but not its message, and the error is thrown on', async () => {
    const refused = Object.assign(new Error('550 <ada@example.com> is unknown'), { code: 'EENVELOPE' })
    const sent = request(() => traceCall('smtp send', {}, () => Promise.reject(refused)))
    await expect(sent).rejects.toBe(refused)
    const span = spanCalled('smtp send')
    expect(span.attributes['error.type']).toBe('EENVELOPE')
    expect(JSON.stringify([span.attributes, span.status, span.events])).not.toContain('ada')
  })

  test('are not created for a call outside a request or a job', () => {
    expect(traceCall('sanity query', {}, () => 'answer')).toBe('answer')
    expect(recorded.getFinishedSpans()).toEqual([])
  })

  test('of a job are in a trace of their own with a link to the request that enqueued it', async () => {
    const data = request(() => withOrigin({ emailId: '1' }))
    await runJob('email.send', { id: 'job-1', data }, () => Promise.resolve())
    const [job, server] = [spanCalled('job email.send'), spanCalled('GET')]
    expect(job.spanContext().traceId).not.toBe(server.spanContext().traceId)
    expect(job.links.map(({ context }) => context.spanId)).toEqual([server.spanContext().spanId])
  })
})
