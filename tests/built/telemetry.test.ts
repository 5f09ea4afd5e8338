// One site and one collector for all tests; metrics are exported every second.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePorts } from '../../dev/checks/free-ports.ts'
import { uuidShape } from '#shared/uuid.ts'
import { type BuiltSite, openBuiltSite } from './support/open-built-site.ts'
import { attributeOf, type RecordedSpan, startOtlpReceiver, valueOf } from './support/otlp-receiver.ts'
import { createService } from './support/service.ts'
import { createVisitor } from './support/visitor.ts'

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
/** Span kinds of OTLP: 2 is a server, 5 a consumer. */
const server = 2
const consumer = 5

/** Waits up to 30 seconds until something was exported. */
async function until<Value>(what: string, find: () => Value | undefined | false): Promise<Value> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const found = find()
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`There is no ${what}.`)
}

describe('telemetry', () => {
  let collector: Awaited<ReturnType<typeof startOtlpReceiver>>
  let app: BuiltSite

  beforeAll(async () => {
    collector = await startOtlpReceiver()
    app = await openBuiltSite({
      env: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_METRIC_EXPORT_INTERVAL: '1000' },
    })
  })
  afterAll(async () => {
    await app?.close()
    await collector?.close()
  })

  const spansOf = (trace: string) => collector.spans.filter((span) => span.traceId === trace)

  test.concurrent(
    'a page request is one trace with its SQL statements and Sanity queries, and continues the trace of the proxy',
    async () => {
      const response = await fetch(`${app.siteUrl}/products/pendulette-de-voyage`, {
        headers: { traceparent: `00-${traceId}-00f067aa0ba902b7-01` },
      })
      expect(response.status).toBe(200)
      const request = await until('span of the request', () =>
        spansOf(traceId).find(({ kind }) => kind === server),
      )
      expect(request.name).toBe('GET /[...locale]/products/[slug]')
      expect(request.parentSpanId).toBe('00f067aa0ba902b7')
      expect(attributeOf(request, 'http.response.status_code')).toBe('200')
      expect(attributeOf(request, 'maison.request_id')).toBe(response.headers.get('X-Request-Id'))
      const inside = spansOf(traceId).filter(({ parentSpanId }) => parentSpanId === request.spanId)
      expect(inside.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['sanity query', 'select stock_level']),
      )
    },
  )

  test.concurrent(
    'a job is a trace of its own that links to the request that enqueued it and contains its email',
    async () => {
      const visitor = createVisitor(app.siteUrl)
      const form = await visitor.open('/care')
      const sent = await visitor.submit(form, 'care.request', {
        kind: 'question',
        name: 'Ada',
        email: 'ada@example.com',
        piece: 'Méridienne',
        matter: 'It has stopped.',
        consent: 'yes',
      })
      expect(sent.status).toBe(200)
      const job = await until('span of the job', () =>
        collector.spans.find(({ kind, name }) => kind === consumer && name === 'job email.send'),
      )
      const source = collector.spans.find(({ spanId }) => spanId === job.links?.[0]?.spanId) as RecordedSpan
      expect(source.kind).toBe(server)
      expect(source.traceId).toBe(job.links?.[0]?.traceId)
      expect(source.traceId).not.toBe(job.traceId)
      expect(attributeOf(job, 'maison.request_id')).toBe(attributeOf(source, 'maison.request_id'))
      expect(spansOf(job.traceId).map(({ name }) => name)).toContain('smtp send')
    },
  )

  test.concurrent('beginning a checkout is a trace with its call to Stripe', async () => {
    const visitor = createVisitor(app.siteUrl)
    const bag = await visitor.submit(await visitor.open('/products/boussole-de-poche'), 'bag.place')
    await visitor.submit(bag, 'checkout.begin')
    const call = await until('span of the call', () =>
      collector.spans.find(({ name }) => name === 'stripe POST /v1/checkout/sessions'),
    )
    expect(spansOf(call.traceId).some(({ kind }) => kind === server)).toBe(true)
  })

  test('no span or metric contains what a customer typed', () => {
    const everything = JSON.stringify([collector.spans, collector.metrics])
    expect(everything).not.toMatch(/ada@example|It has stopped/)
  })

  test('metrics include request durations and the length of the queues', async () => {
    const names = () => new Set(collector.metrics.map(({ name }) => name))
    await until('metric of queued jobs', () => names().has('maison.queue.jobs'))
    expect([...names()]).toEqual(
      expect.arrayContaining([
        'http.server.request.duration',
        'maison.emails',
        'maison.emails.oldest_age',
        'maison.holds',
        'maison.queue.jobs',
        'maison.queue.oldest_age',
        'nodejs.eventloop.delay.p99',
        'process.memory.usage',
      ]),
    )
    const durations = collector.metrics
      .filter(({ name }) => name === 'http.server.request.duration')
      .flatMap(({ histogram }) => histogram?.dataPoints ?? [])
    expect(
      durations.some((point) => attributeOf(point, 'http.route') === '/[...locale]/products/[slug]'),
    ).toBe(true)
  })

  test('a metric counts the items reserved for checkouts', async () => {
    const held = () =>
      collector.metrics
        .filter(({ name }) => name === 'maison.holds')
        .flatMap(({ gauge }) => gauge?.dataPoints ?? [])
        .filter((point) => attributeOf(point, 'kind') === 'stock')
        .map(valueOf)
    await until('metric of one reserved item', () => held().at(-1) === 1)
    await app.query(`update stock_reservation set status = 'released' where status = 'active'`)
    await until('metric of no reserved item', () => held().at(-1) === 0)
  })

  test('a process without a collector serves pages and loads nothing of OpenTelemetry', async () => {
    const [port = 0] = await freePorts(1)
    const env = {
      ...app.env,
      PORT: String(port),
      OTEL_EXPORTER_OTLP_ENDPOINT: '',
      NODE_OPTIONS: `--import=${new URL('./support/refuse-telemetry.mjs', import.meta.url).href}`,
    }
    const url = `http://127.0.0.1:${port}`
    const untraced = createService({ name: 'storefront', entry: 'src/serve.ts', url, env })
    await untraced.start()
    try {
      const response = await fetch(`${url}/bag`)
      expect(response.status).toBe(200)
      expect(response.headers.get('X-Request-Id')).toMatch(uuidShape)
    } finally {
      await untraced.stop()
    }
  })
})
