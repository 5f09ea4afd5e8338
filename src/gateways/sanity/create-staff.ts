import { createHash } from 'node:crypto'
import { ClientError } from '@sanity/client'
import { LRUCache } from 'lru-cache'
import type { Staff, StaffMember } from '#ports/staff-directory.ts'
import { createSanityClient, type ClientSettings } from './create-client.ts'

interface Person {
  readonly id?: string
  readonly name?: string
  readonly roles?: readonly { readonly name: string }[]
}

/** Sanity's roles that may write content, and the roles that may read client data. `advisor` is a custom role. */
const writing = new Set(['administrator', 'developer', 'editor', 'contributor'])
const receiving = new Set(['administrator', 'advisor'])

const trustedForMs = 60_000
const maxCachedMembers = 200

/**
 * Identifies a token and its roles through the Content Lake. A result is cached for a minute; a refused token is checked
 * again each time.
 */
export function createStaff(settings: ClientSettings, now: () => number = Date.now): Staff {
  const client = createSanityClient(settings)
  const known = new LRUCache<string, StaffMember>({
    max: maxCachedMembers,
    ttl: trustedForMs,
    ttlResolution: 0,
    perf: { now },
  })

  return {
    async identify(token) {
      const key = createHash('sha256').update(token).digest('base64')
      const remembered = known.get(key)
      if (remembered) return remembered
      const member = await fetchMember(token)
      if (member) known.set(key, member)
      return member
    },
  }

  async function fetchMember(token: string): Promise<StaffMember | null> {
    try {
      const person = client.withConfig({ token }).request<Person>({ url: '/users/me' })
      const { id, name = '', roles = [] } = await person
      const names = roles.map((role) => role.name)
      const seesClients = names.some((role) => receiving.has(role))
      if (!id || !(seesClients || names.some((role) => writing.has(role)))) return null
      return { id, name, seesClients }
    } catch (cause) {
      if (cause instanceof ClientError && [401, 403, 404].includes(cause.statusCode)) return null
      throw cause
    }
  }
}
