import type { IncomingMessage } from 'node:http'
import { describe, expect, test } from 'vitest'
import { clientNetwork, networkOf } from './client-address.ts'
import { parseTrustedProxies } from '#shared/http/trusted-proxies.ts'

const proxies = (text: string) => {
  const trusted = parseTrustedProxies(text)
  if (trusted === undefined) throw new Error(`${text} could not be parsed`)
  return trusted
}

function request(remoteAddress: string | undefined, forwarded?: string): IncomingMessage {
  return {
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  } as unknown as IncomingMessage
}

describe('the network of a client', () => {
  test.each([
    ['203.0.113.77', '203.0.113.0'],
    ['2001:db8:12:3456::1', '2001:db8:12::'],
    ['2001:0DB8:0000:0:0:0:0:1', '2001:db8:0::'],
    ['::1', '0:0:0::'],
    ['fe80::a:b', 'fe80:0:0::'],
  ])('of %s is %s, never the whole address', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })

  test.each([
    ['no proxy is trusted by default', '0', '198.51.100.9', '203.0.113.7', '198.51.100.0'],
    ['one proxy adds the last entry', '1', '127.0.0.1', 'forged, 203.0.113.7', '203.0.113.0'],
    ['two proxies add the last two', '2', '127.0.0.1', '9.9.9.9, 203.0.113.7, 10.0.0.4', '203.0.113.0'],
    [
      'a list shorter than the proxies ends at its first entry',
      '2',
      '127.0.0.1',
      '203.0.113.7',
      '203.0.113.0',
    ],
    [
      'entries are skipped as long as they are in trusted networks',
      '127.0.0.0/8,10.0.0.0/8',
      '127.0.0.1',
      '9.9.9.9, 203.0.113.7, 10.0.0.4',
      '203.0.113.0',
    ],
    [
      'a caller outside the networks is the client',
      '10.0.0.0/8',
      '198.51.100.9',
      '203.0.113.7',
      '198.51.100.0',
    ],
    ['IPv6 proxies are networks too', 'fd00::/8', 'fd00::1', '2001:db8:1:2::3', '2001:db8:1::'],
    [
      'an IPv4 address mapped into IPv6 is IPv4',
      '1',
      '::ffff:127.0.0.1',
      '::ffff:203.0.113.7',
      '203.0.113.0',
    ],
    ['a port after the address is ignored', '1', '127.0.0.1', '203.0.113.7:4711', '203.0.113.0'],
    ['brackets and a port are ignored', '1', '127.0.0.1', '[2001:db8:1::3]:4711', '2001:db8:1::'],
    ['an entry that is not an address ends the list', '1', '127.0.0.1', 'unknown', '127.0.0.0'],
    ['with an empty list the caller is the client', '1', '127.0.0.1', '', '127.0.0.0'],
  ])('is found by this rule: %s', (_what, trusted, remote, forwarded, network) => {
    expect(clientNetwork(request(remote, forwarded), proxies(trusted))).toBe(network)
  })

  test('is 0.0.0.0 when the connection is already closed', () => {
    expect(clientNetwork(request(undefined), 0)).toBe('0.0.0.0')
  })
})

test.each([
  '',
  '-1',
  '10',
  'yes',
  '10.0.0.0/33',
  '10.0.0.0/8/8',
  'fd00::/129',
  '10.0.0.0/8,',
  'proxy.example',
])('TRUSTED_PROXIES may not be %j', (text) => {
  expect(parseTrustedProxies(text)).toBeUndefined()
})
