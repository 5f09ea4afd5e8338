import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** The environment for a project in Sanity's cloud, as `.env.example` describes it. */
const env = {
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  SANITY_STUDIO_PROJECT_ID: 'ab12cd34',
  SANITY_STUDIO_DATASET: 'production',
  SANITY_STUDIO_SITE_URL: 'https://www.example.com',
}

const run = (args: readonly string[], variables: NodeJS.ProcessEnv) =>
  spawnSync(process.execPath, args, { encoding: 'utf8', env: variables })

test('the Studio uses the project of its environment variables', () => {
  const say =
    "import('./studio/studio-environment.ts').then((is) => console.log(JSON.stringify(is.studioEnvironment)))"
  expect(JSON.parse(run(['-e', say], env).stdout)).toEqual({
    projectId: 'ab12cd34',
    dataset: 'production',
    siteUrl: 'https://www.example.com',
  })
})

test('the Content Lake stand-in does not start with the id of a real project', () => {
  const { status, stderr } = run(['dev/content-lake/main.ts'], { ...env, SANITY_PROJECT_ID: 'ab12cd34' })
  expect(status).not.toBe(0)
  expect(stderr).toContain('ab12cd34')
})
