import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { clientOf, failureOf, test, token } from './lake-fixture.ts'
import { exchangeForToken, sendSignInForm, signIn, studioOrigin } from './sign-in.ts'

describe('signing in', () => {
  test('offers its users and returns a token for the chosen one', async ({ url }) => {
    const { providers } = await clientOf(url).request<{ providers: { url: string }[] }>({
      url: '/auth/providers',
    })
    const page = await fetch(`${providers[0]?.url}?origin=${studioOrigin}/studio`)
    expect(await page.text()).toMatch(/Ariane Delorme[^]*Camille Daubrée/)
    const advisor = clientOf(url, { token: await signIn(url, 'advisor') })
    expect(await advisor.users.getById('me')).toMatchObject({ id: 'advisor', name: 'Camille Daubrée' })
    const { roles } = await advisor.request<{ roles: { name: string }[] }>({ url: '/users/me' })
    expect(roles.map(({ name }) => name)).toEqual(['advisor', 'viewer'])
  })

  test('redirects back with a single-use code', async ({ url }) => {
    const response = await sendSignInForm(url, { user: 'editor' })
    expect(response.status).toBe(303)
    const [, sid = ''] =
      /^http:\/\/localhost:4321\/studio#sid=(.{20,})$/.exec(response.headers.get('location') ?? '') ?? []
    expect((await exchangeForToken(url, sid)).status).toBe(200)
    expect((await exchangeForToken(url, sid)).status).toBe(401)
  })

  test('is refused to or from an origin that is not allowed', async ({ url }) => {
    const refused = [
      await sendSignInForm(url, { user: 'editor', origin: 'https://elsewhere.test/' }),
      await sendSignInForm(url, { user: 'editor', from: 'https://elsewhere.test' }),
      await fetch(`${url}/v1/auth/login/local?origin=https://elsewhere.test/`),
    ]
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403])
    expect((await sendSignInForm(url, { user: 'house-robot' })).status).toBe(400)
  })

  test('lasts over a restart, until the user signs out', async ({ testLake }) => {
    const first = await testLake.start()
    const sessionToken = await signIn(first.url, 'editor')
    expect(await readFile(join(testLake.folder, 'data', 'sessions.json'), 'utf8')).not.toContain(sessionToken)
    await first.close()
    const second = await testLake.start()
    const client = clientOf(second.url, { token: sessionToken })
    expect(await client.users.getById('me')).toMatchObject({ id: 'editor' })
    await client.request({ method: 'POST', url: '/auth/logout' })
    expect((await failureOf(client.users.getById('me'))).statusCode).toBe(401)
  })
})

describe('a user', () => {
  test('without a token is anonymous and reads published documents only', async ({ url, client }) => {
    await client.create({ _id: 'drafts.watch', _type: 'product' })
    const visitor = clientOf(url, { perspective: 'raw' })
    expect(await visitor.request({ url: '/users/me' })).toEqual({})
    expect(await visitor.fetch('*')).toEqual([])
    expect(
      (await failureOf(visitor.request({ url: '/data/history/production/transactions/watch' }))).statusCode,
    ).toBe(401)
  })

  test('with a wrong token is refused even what an anonymous user may read', async ({ url }) => {
    const unauthorized = clientOf(url, { token: 'made-up' })
    expect((await failureOf(unauthorized.fetch('*'))).statusCode).toBe(401)
  })

  test('without write access is refused with 403, and nothing is written', async ({ url, client }) => {
    await client.create({ _id: 'drafts.watch', _type: 'product', title: 'Aube' })
    const advisor = clientOf(url, { token: await signIn(url, 'advisor'), perspective: 'drafts' })
    expect(await advisor.fetch('*[_id == "watch"][0].title')).toBe('Aube')
    const attempts = [
      () => advisor.create({ _type: 'product' }),
      () => advisor.patch('drafts.watch').set({ title: 'Brume' }).commit(),
      () =>
        advisor.action({
          actionType: 'sanity.action.document.publish',
          publishedId: 'watch',
          draftId: 'drafts.watch',
        }),
      () => advisor.assets.upload('file', Buffer.from('x')),
    ]
    for (const attempt of attempts) {
      const failure = await failureOf(attempt())
      expect(failure.statusCode).toBe(403)
      expect(failure.details?.items?.[0]?.error.type).toBe('insufficientPermissionsError')
    }
    expect(await client.fetch('count(*)', {}, { perspective: 'raw' })).toBe(1)
  })

  test('can read their own permissions', async ({ url }) => {
    const grants = (bearer?: string) =>
      clientOf(url, bearer ? { token: bearer } : {}).request<{ permissions: string[] }[]>({
        url: '/projects/orlune/datasets/production/acl',
      })
    expect((await grants(await signIn(url, 'editor')))[0]?.permissions).toContain('update')
    expect((await grants(await signIn(url, 'advisor')))[0]?.permissions).toEqual(['read', 'history'])
    expect((await grants())[0]).toEqual({ filter: '_id in path("*")', permissions: ['read'] })
  })

  test('can be looked up by id', async ({ client }) => {
    expect(await client.users.getById('editor')).toMatchObject({ displayName: 'Ariane Delorme' })
    const both = await client.request<unknown[]>({ url: '/users/advisor,nobody' })
    expect(both).toEqual([expect.objectContaining({ displayName: 'Camille Daubrée' }), null])
  })

  test('has stored Studio settings, separate from those of other users', async ({ url, client }) => {
    const pair = [{ key: 'layout', value: { compact: true } }]
    await client.request({ method: 'PUT', url: '/users/me/keyvalue', body: pair })
    expect(await client.request({ url: '/users/me/keyvalue/layout,none' })).toEqual([
      ...pair,
      { key: 'none', value: null },
    ])
    const other = clientOf(url, { token: await signIn(url, 'editor') })
    expect(await other.request({ url: '/users/me/keyvalue/layout' })).toEqual([
      { key: 'layout', value: null },
    ])
  })

  test('of the project is listed as its member', async ({ client }) => {
    const project = await client.projects.getById('orlune')
    expect(project.members.map(({ id, isCurrentUser }) => [id, isCurrentUser])).toEqual([
      ['editor', false],
      ['advisor', false],
      ['house-robot', true],
    ])
    expect((await client.datasets.list()).map(({ name }) => name)).toEqual(['production'])
  })
})

test('the token of the environment is valid without signing in', async ({ testLake }) => {
  const { url } = await testLake.start()
  expect(await clientOf(url, { token }).users.getById('me')).toMatchObject({ id: 'house-robot' })
})
