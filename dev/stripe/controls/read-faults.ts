import { API_FAULTS, noFaults, type Faults } from './faults.ts'

type Asked = { [group in keyof Faults]?: Partial<Faults[group]> }

const CHECKS: { [group: string]: { [name: string]: (value: unknown) => boolean } } = {
  webhooks: {
    duplicate: isCount,
    reverse: isCount,
    delayMs: isCount,
    withhold: (value) => typeof value === 'boolean',
    lose: isCount,
  },
  api: {
    response: (value) => value === null || API_FAULTS.some((fault) => fault === value),
    times: isCount,
    perform: (value) => typeof value === 'boolean',
    path: (value) => typeof value === 'string' && value.startsWith('/v1/'),
    delayMs: isCount,
  },
  refunds: { next: (value) => value === null || value === 'succeed_later' || value === 'fail_later' },
}

/** Validates requested faults. Returns a sentence when one is invalid. */
export function readFaults(asked: unknown): Asked | string {
  if (!isRecord(asked)) return 'Send the faults as JSON: {"webhooks": {"duplicate": 1}}.'
  for (const [group, settings] of Object.entries(asked)) {
    const checks = CHECKS[group]
    if (!checks || !isRecord(settings))
      return `The fault groups are ${Object.keys(noFaults()).join(', ')}; "${group}" is unknown.`
    for (const [name, value] of Object.entries(settings)) {
      if (!checks[name])
        return `The ${group} faults are ${Object.keys(checks).join(', ')}; "${name}" is unknown.`
      if (!checks[name](value)) return `${group}.${name} cannot be ${JSON.stringify(value)}.`
    }
  }
  const api = asked['api']
  // Without a count, one call fails.
  if (isRecord(api) && api['response'] && api['times'] === undefined) api['times'] = 1
  return asked
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1_000_000
}

function isRecord(value: unknown): value is { [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
