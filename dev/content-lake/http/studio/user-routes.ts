import { Hono } from 'hono'
import type { Lake } from '../../lake.ts'
import { findUser, type User } from '../../people/local-users.ts'
import { gatewayError } from '../lake-error.ts'
import { readJsonList } from '../request/read-json.ts'

/** `/users`: the current user, other users by id, and the Studio's preferences of the current user. */
export function userRoutes({ access, preferences }: Lake): Hono {
  return new Hono()
    .get('/me', (c) => {
      const user = access.userOf(c)
      return c.json(user ? currentUser(user) : {})
    })
    .get('/me/keyvalue/:keys', access.requireToken, (c) => {
      const userId = access.identityOf(c)
      const keys = c.req.param('keys').split(',')
      return c.json(keys.map((key) => ({ key, value: preferences.get(userId, key) })))
    })
    .put('/me/keyvalue', access.requireToken, async (c) => {
      const pairs = (await readJsonList(c)).map(readPair)
      await preferences.set(access.identityOf(c), pairs)
      return c.json(pairs)
    })
    .get('/:ids', access.requireToken, (c) => {
      const ids = c.req.param('ids').split(',')
      const found = ids.map((id) => {
        const user = findUser(id)
        return user ? publicUser(user) : null
      })
      if (ids.length > 1) return c.json(found)
      if (!found[0]) throw gatewayError(404, 'Not Found', `User "${ids.join()}" not found`)
      return c.json(found[0])
    })
}

function currentUser({ id, name, email, roles }: User) {
  return { id, name, email, provider: 'local', role: roles[0]?.name ?? '', roles, profileImage: null }
}

function publicUser({ id, name, email }: User) {
  return { id, displayName: name, email, imageUrl: null }
}

function readPair(value: unknown): { key: string; value: unknown } {
  const { key, value: given } = (value ?? {}) as { key?: unknown; value?: unknown }
  if (typeof key === 'string') return { key, value: given ?? null }
  throw gatewayError(400, 'Bad Request', 'A preference needs a "key" and a "value"')
}
