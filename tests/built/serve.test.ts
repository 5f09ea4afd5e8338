// Starts `src/serve.ts` without a valid environment, so that it exits before it listens.
import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'

describe('npm run serve', () => {
  test('without an environment names every variable that it needs and exits with 1', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/serve.ts'], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
    })
    expect(status).toBe(1)
    expect(stdout).toBe('')
    for (const name of ['SITE_URL', 'DATABASE_URL', 'SANITY_PROJECT_ID', 'STRIPE_SECRET_KEY', 'SMTP_URL']) {
      expect(stderr).toContain(`${name} is missing`)
    }
    expect(stderr).not.toContain('    at ')
  })

  test('names malformed and missing variables and repeats no secret', () => {
    const { status, stderr } = spawnSync(process.execPath, ['src/serve.ts'], {
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        SITE_URL: 'maison',
        PORT: 'four',
        DATABASE_URL: 'mysql://hush-hush@db',
        STRIPE_SECRET_KEY: 'hush-hush',
      },
    })
    expect(status).toBe(1)
    for (const name of ['SITE_URL', 'PORT', 'DATABASE_URL', 'STRIPE_SECRET_KEY']) {
      expect(stderr).toContain(`${name} is malformed`)
    }
    expect(stderr).toContain('SMTP_URL is missing')
    expect(stderr).not.toContain('hush-hush')
  })
})
