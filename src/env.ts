import { z } from 'zod'
import { parseTrustedProxies } from '#shared/http/trusted-proxies.ts'

const url = z.url()
const secret = (shape: RegExp, hint: string) => z.string().regex(shape, hint)

/** Every variable of the storefront; other commands pick the variables they need. */
export const envSchema = z.object({
  SITE_URL: url,
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4321),
  /** Seconds for which a process keeps serving after SIGTERM, while load balancers notice that it is not ready. */
  DRAIN_SECONDS: z.coerce.number().min(0).max(300).default(5),
  /** The number of trusted proxies in front, or their networks, whose `X-Forwarded-For` is used. */
  TRUSTED_PROXIES: z
    .string()
    .default('0')
    .transform((text, context) => {
      const trusted = parseTrustedProxies(text)
      if (trusted !== undefined) return trusted
      context.addIssue({
        code: 'custom',
        message: 'must be a number, or networks such as 10.0.0.0/8,fd00::/8',
      })
      return z.NEVER
    }),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** `postgres://…`, or `pglite:<folder>` for the embedded database. */
  DATABASE_URL: z.string().regex(/^(postgres(ql)?:\/\/|pglite:)/, 'must begin with postgres:// or pglite:'),
  SANITY_PROJECT_ID: secret(/^[a-z0-9-]+$/, 'must be a Sanity project id'),
  SANITY_DATASET: secret(/^[a-z0-9_-]+$/, 'must be a dataset name'),
  SANITY_API_VERSION: secret(/^\d{4}-\d{2}-\d{2}$/, 'must be a date such as 2025-02-19').default(
    '2025-02-19',
  ),
  SANITY_API_HOST: url.default('https://api.sanity.io'),
  /** The address of the Content Lake for an editor's browser, when it is not Sanity's. */
  SANITY_STUDIO_API_HOST: url.optional(),
  /** The Studio's address, when it is not /studio of the storefront. Its origin may frame previews and call the staff endpoints. */
  SANITY_STUDIO_URL: url.optional(),
  SANITY_IMAGE_HOST: url.default('https://cdn.sanity.io'),
  SANITY_WEBHOOK_SECRET: z.string().min(16, 'must be at least 16 characters'),
  SANITY_READ_TOKEN: z.string().min(1).optional(),
  STRIPE_SECRET_KEY: secret(/^(sk|rk)_(test|live)_\w+$/, 'must be a Stripe secret key, sk_…'),
  STRIPE_WEBHOOK_SECRET: secret(/^whsec_\w+$/, 'must be a Stripe signing secret, whsec_…'),
  STRIPE_API_URL: url.default('https://api.stripe.com'),
  /** `true` when the account has Stripe Tax, which then computes the tax at payment. */
  STRIPE_AUTOMATIC_TAX: z.enum(['true', 'false']).default('false'),
  SMTP_URL: z.string().regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://'),
  MAIL_FROM: z.string().min(3),
  /** Megabytes of memory for rendered and compressed pages, in each process. */
  PAGE_CACHE_MB: z.coerce.number().int().min(8).max(16_384).default(96),
  /** The edge cache in front, which is purged by tag. */
  CACHE_PURGE: z.enum(['none', 'varnish', 'fastly', 'cloudflare']).default('none'),
  /** Where purges are sent: the address of each Varnish, separated by commas. Fastly and Cloudflare have defaults. */
  CACHE_PURGE_URL: z
    .string()
    .regex(/^https?:\/\/\S+(\s*,\s*https?:\/\/\S+)*$/, 'must be one or more http:// or https:// addresses')
    .optional(),
  CACHE_PURGE_TOKEN: z.string().min(16, 'must be at least 16 characters').optional(),
  /** Fastly's service id, Cloudflare's zone id. */
  CACHE_PURGE_SERVICE: secret(/^[A-Za-z0-9]+$/, 'must be a service id or a zone id').optional(),
  /** An OpenTelemetry collector (OTLP over HTTP). Without it OpenTelemetry is not loaded. */
  OTEL_EXPORTER_OTLP_ENDPOINT: url.optional(),
  OTEL_SERVICE_NAME: z.string().min(1).default('maison'),
  /** The fraction of sampled traces, when a proxy has made no sampling decision. */
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(1),
  OTEL_METRIC_EXPORT_INTERVAL: z.coerce.number().int().min(100).default(60_000),
})

/** The variables that each kind of edge cache requires. */
const purgeNeeds = {
  none: [],
  varnish: ['CACHE_PURGE_URL', 'CACHE_PURGE_TOKEN'],
  fastly: ['CACHE_PURGE_TOKEN', 'CACHE_PURGE_SERVICE'],
  cloudflare: ['CACHE_PURGE_TOKEN', 'CACHE_PURGE_SERVICE'],
} as const

/** The name of every variable that the storefront reads. */
export const envNames = Object.keys(envSchema.shape)

/** The parsed environment of the storefront. */
export type Env = z.infer<typeof envSchema>

export class EnvError extends Error {
  readonly problems: readonly string[]
  constructor(problems: readonly string[], opening = 'The storefront cannot start:') {
    super(`${opening}\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
    this.name = 'EnvError'
    this.problems = problems
  }
}

/**
 * Parses the variables of a schema. Throws an EnvError that lists all missing and malformed variables, without their values.
 * `also` returns further problems, for variables that require others.
 */
export function parseVariables<Shape extends z.ZodObject>(
  schema: Shape,
  variables: NodeJS.ProcessEnv,
  opening?: string,
  also: (present: NodeJS.ProcessEnv) => readonly string[] = () => [],
): z.infer<Shape> {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(present)
  const others = also(present)
  if (parsed.success && others.length === 0) return parsed.data
  const problems = (parsed.error?.issues ?? []).map((issue) => {
    const name = String(issue.path[0])
    return present[name] === undefined ? `${name} is missing` : `${name} is malformed: ${issue.message}`
  })
  throw new EnvError([...new Set([...problems, ...others])], opening)
}

function missingForPurges(present: NodeJS.ProcessEnv): string[] {
  const kind = present['CACHE_PURGE'] as keyof typeof purgeNeeds
  const lacking = (purgeNeeds[kind] ?? []).filter((name) => present[name] === undefined)
  return lacking.map((name) => `${name} is missing: CACHE_PURGE=${kind} needs it`)
}

/** Parses the environment of the storefront. */
export function parseEnv(variables: NodeJS.ProcessEnv): Env {
  return parseVariables(envSchema, variables, undefined, missingForPurges)
}
