import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { readMessage, type Message } from './message.ts'

/** The SMTP envelope has the actual sender and recipients; the headers can differ. */
interface Envelope {
  from: string
  to: string[]
}

/** The received emails: on disk the raw message and its envelope, in memory the parsed message. */
export interface MailBox {
  store: (raw: Buffer, envelope: Envelope) => Promise<Message>
  list: (filter?: { to?: string | undefined; subject?: string | undefined }) => Message[]
  find: (id: string) => Message | undefined
  readRaw: (id: string) => Promise<Buffer>
  empty: () => Promise<void>
}

interface Record {
  id: string
  receivedAt: string
  envelope: Envelope
}

export async function openMailBox(folder: string): Promise<MailBox> {
  await mkdir(folder, { recursive: true })
  const messages = new Map<string, Message>()
  for (const record of await readRecords(folder)) messages.set(record.id, await read(folder, record))
  let count = messages.size

  return {
    store: async (raw, envelope) => {
      const receivedAt = new Date().toISOString()
      count += 1
      const order = String(count).padStart(6, '0')
      const id = `${receivedAt.replaceAll(/\D/g, '')}-${order}-${randomBytes(3).toString('hex')}`
      const record: Record = { id, receivedAt, envelope }
      const message = readMessage(await simpleParser(raw), record)
      await writeFile(join(folder, `${id}.eml`), raw)
      // The record is written last and atomically: a message without a record was not accepted.
      await writeFile(join(folder, `${id}.part`), JSON.stringify(record))
      await rename(join(folder, `${id}.part`), join(folder, `${id}.json`))
      messages.set(id, message)
      return message
    },
    list: ({ to, subject } = {}) =>
      [...messages.values()]
        .filter((message) => !to || message.to.some((address) => address.toLowerCase() === to.toLowerCase()))
        .filter((message) => !subject || message.subject.toLowerCase().includes(subject.toLowerCase()))
        .sort((a, b) => (a.id < b.id ? 1 : -1)),
    find: (id) => messages.get(id),
    readRaw: (id) => readFile(join(folder, `${id}.eml`)),
    empty: async () => {
      const ids = [...messages.keys()]
      messages.clear()
      for (const id of ids) {
        await rm(join(folder, `${id}.json`), { force: true })
        await rm(join(folder, `${id}.eml`), { force: true })
      }
    },
  }
}

async function readRecords(folder: string): Promise<Record[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  return Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as Record),
  )
}

async function read(folder: string, record: Record): Promise<Message> {
  return readMessage(await simpleParser(await readFile(join(folder, `${record.id}.eml`))), record)
}
