import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Attribute {
  readonly key: string
  readonly value: { readonly stringValue?: string; readonly intValue?: number | string }
}

/** A span in the JSON encoding of OTLP; `kind` is the number of its enum. */
export interface RecordedSpan {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly name: string
  readonly kind: number
  readonly links?: readonly { readonly traceId: string; readonly spanId: string }[]
  readonly attributes: readonly Attribute[]
}

interface GaugePoint {
  readonly asInt?: number | string
  readonly asDouble?: number
  readonly attributes: readonly Attribute[]
}

interface RecordedMetric {
  readonly name: string
  readonly gauge?: { readonly dataPoints: readonly GaugePoint[] }
  readonly histogram?: {
    readonly dataPoints: readonly {
      readonly count: number | string
      readonly attributes: readonly Attribute[]
    }[]
  }
}

/** The body of an export: traces or metrics. */
interface Export {
  readonly resourceSpans?: readonly { readonly scopeSpans: readonly { readonly spans: RecordedSpan[] }[] }[]
  readonly resourceMetrics?: readonly {
    readonly scopeMetrics: readonly { readonly metrics: RecordedMetric[] }[]
  }[]
}

/** The value of an attribute as text. */
export function attributeOf(
  { attributes }: { attributes: readonly Attribute[] },
  key: string,
): string | undefined {
  const value = attributes.find((attribute) => attribute.key === key)?.value
  return value && String(value.stringValue ?? value.intValue)
}

/** The value of a gauge point as a number. */
export const valueOf = ({ asInt, asDouble }: GaugePoint): number => Number(asInt ?? asDouble)

/** A collector for OTLP over HTTP in JSON that stores what it receives. */
export async function startOtlpReceiver() {
  const spans: RecordedSpan[] = []
  const metrics: RecordedMetric[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const sent = JSON.parse(Buffer.concat(parts).toString()) as Export
      for (const { scopeSpans } of sent.resourceSpans ?? []) {
        for (const scope of scopeSpans) spans.push(...scope.spans)
      }
      for (const { scopeMetrics } of sent.resourceMetrics ?? []) {
        for (const scope of scopeMetrics) metrics.push(...scope.metrics)
      }
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    spans,
    metrics,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
