import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { freePorts } from '../../../dev/checks/free-ports.ts'
import { readSiteConfig } from '../../../dev/site/environment.ts'
import { ensureSiteCanStart } from '../../../dev/site/ensure-site-can-start.ts'

let folder: string
const closers: (() => unknown)[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maison-premises-'))
})
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
  rmSync(folder, { recursive: true, force: true })
})

function listen(): Promise<number> {
  const server = createServer()
  closers.push(() => server.close())
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  )
}

async function freeSiteConfig(data: string) {
  const [storefront, contentLake, stripe, mailPage, smtp] = (await freePorts(5)) as [
    number,
    number,
    number,
    number,
    number,
  ]
  return { data, ports: { storefront, contentLake, stripe, mailPage, smtp } }
}

describe('the check of the data folder and the ports', () => {
  test('lets one copy run, and another once it has stopped', async () => {
    const config = await freeSiteConfig(join(folder, 'data'))
    const unlock = await ensureSiteCanStart(config)
    await expect(ensureSiteCanStart(config)).rejects.toThrow(/Another copy \(process \d+\) is using/)
    unlock()
    closers.push(await ensureSiteCanStart(config))
  })

  test('takes over the lock of a copy that ended without releasing it', async () => {
    const config = await freeSiteConfig(join(folder, 'data'))
    mkdirSync(config.data)
    writeFileSync(join(config.data, 'house.lock'), '999999999')
    closers.push(await ensureSiteCanStart(config))
  })

  test('refuses a port in use and names its service', async () => {
    const config = await freeSiteConfig(join(folder, 'data'))
    const port = await listen()
    const taken = { ...config, ports: { ...config.ports, stripe: port } }
    await expect(ensureSiteCanStart(taken)).rejects.toThrow(`Port ${port} of the Stripe stand-in is in use.`)
  })

  test('refuses a folder that is not writable', async () => {
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    const config = await freeSiteConfig(join(file, 'data'))
    await expect(ensureSiteCanStart(config)).rejects.toThrow('is not writable')
  })

  test('refuses a half-created database', async () => {
    const config = await freeSiteConfig(folder)
    mkdirSync(join(folder, 'database', 'base'), { recursive: true })
    await expect(ensureSiteCanStart(config)).rejects.toThrow('is half made. Delete that folder')
  })

  test('refuses an invalid port', () => {
    expect(() => readSiteConfig({ PORT: 'four' })).toThrow('PORT must be a port')
  })
})
