import { describe, expect, test } from 'vitest'
import { EnvError, parseEnv } from './env.ts'

const whole = {
  SITE_URL: 'https://www.example.com',
  DATABASE_URL: 'postgres://user:hush-hush@db/maison',
  SANITY_PROJECT_ID: 'abc123',
  SANITY_DATASET: 'production',
  SANITY_WEBHOOK_SECRET: 'sixteen-letters-or-more',
  STRIPE_SECRET_KEY: 'sk_test_abc',
  STRIPE_WEBHOOK_SECRET: 'whsec_abc',
  SMTP_URL: 'smtps://mail.example.com:465',
  MAIL_FROM: 'letters@example.com',
}

function problemsOf(variables: Record<string, string>): readonly string[] {
  try {
    parseEnv(variables)
    return []
  } catch (error) {
    return error instanceof EnvError ? error.problems : [String(error)]
  }
}

describe('the environment', () => {
  test('has the addresses of the real services as its defaults', () => {
    expect(parseEnv(whole)).toMatchObject({
      PORT: 4321,
      SANITY_API_HOST: 'https://api.sanity.io',
      SANITY_IMAGE_HOST: 'https://cdn.sanity.io',
      STRIPE_API_URL: 'https://api.stripe.com',
    })
  })

  test('is refused with the names of all missing variables at once', () => {
    expect(problemsOf({})).toEqual(Object.keys(whole).map((name) => `${name} is missing`))
  })

  test('treats an empty variable as missing', () => {
    expect(problemsOf({ ...whole, SMTP_URL: '' })).toEqual(['SMTP_URL is missing'])
  })

  test.each([
    ['DATABASE_URL', 'mysql://hush-hush'],
    ['PORT', 'hush-hush'],
    ['STRIPE_SECRET_KEY', 'pk_live_hush-hush'],
    ['SANITY_WEBHOOK_SECRET', 'hush-hush'],
    ['SITE_URL', 'hush-hush'],
  ])('is refused when %s is malformed, with a message that does not contain the value', (name, value) => {
    const problems = problemsOf({ ...whole, [name]: value })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^${name} is malformed`))
    expect(problems[0]).not.toContain('hush-hush')
  })

  test('has no edge cache by default, and requires the settings of the edge cache that it names', () => {
    expect(parseEnv(whole)).toMatchObject({ CACHE_PURGE: 'none', PAGE_CACHE_MB: 96 })
    expect(problemsOf({ ...whole, CACHE_PURGE: 'varnish' })).toEqual([
      'CACHE_PURGE_URL is missing: CACHE_PURGE=varnish needs it',
      'CACHE_PURGE_TOKEN is missing: CACHE_PURGE=varnish needs it',
    ])
    expect(
      problemsOf({ ...whole, CACHE_PURGE: 'fastly', CACHE_PURGE_TOKEN: 'sixteen-letters-or-more' }),
    ).toEqual(['CACHE_PURGE_SERVICE is missing: CACHE_PURGE=fastly needs it'])
    expect(problemsOf({ ...whole, CACHE_PURGE: 'squid' })).toHaveLength(1)
  })
})
