import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

interface Session {
  /** The SHA-256 of the token, so that the file cannot be used to sign in. */
  digest: string
  userId: string
  since: string
}

/** The tokens of signed-in users, kept in the data folder until they sign out. */
export class SessionStore {
  readonly #path: string
  readonly #sessions: Map<string, Session>
  #writing: Promise<unknown> = Promise.resolve()

  private constructor(path: string, sessions: readonly Session[]) {
    this.#path = path
    this.#sessions = new Map(sessions.map((session) => [session.digest, session]))
  }

  static async open(folder: string): Promise<SessionStore> {
    const path = join(folder, 'sessions.json')
    await mkdir(folder, { recursive: true })
    return new SessionStore(path, await readSessions(path))
  }

  /** Issues a random token for this user, valid until it is revoked. */
  async issue(userId: string): Promise<string> {
    const token = `lake${randomBytes(32).toString('base64url')}`
    const digest = digestOf(token)
    this.#sessions.set(digest, { digest, userId, since: new Date().toISOString() })
    await this.#write()
    return token
  }

  userIdOf(token: string): string | undefined {
    return this.#sessions.get(digestOf(token))?.userId
  }

  async revoke(token: string): Promise<void> {
    if (this.#sessions.delete(digestOf(token))) await this.#write()
  }

  /** Writes a temporary file and renames it, one write at a time, so that the file is always complete. */
  #write(): Promise<void> {
    const written = this.#writing.then(async () => {
      const temporary = `${this.#path}.new`
      await writeFile(temporary, JSON.stringify([...this.#sessions.values()], null, 2), { mode: 0o600 })
      await rename(temporary, this.#path)
    })
    this.#writing = written.catch(() => undefined)
    return written
  }
}

const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex')

async function readSessions(path: string): Promise<Session[]> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Session[]
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return []
    throw new Error(`${path} cannot be read; delete it, and every user signs in again.`, { cause })
  }
}
