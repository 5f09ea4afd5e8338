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
    answer: (value) => value === null || API_FAULTS.some((fault) => fault === value),
    times: isCount,
    perform: (value) => typeof value === 'boolean',
    path: (value) => typeof value === 'string' && value.startsWith('/v1/'),
    delayMs: isCount,
  },
  refunds: { next: (value) => value === null || value === 'succeed_later' || value === 'fail_later' },
}

/** Reads what to do badly, or answers with a sentence on what is wrong with the wish. */
export function readFaults(asked: unknown): Asked | string {
  if (!isRecord(asked)) return 'Say what should go wrong, as JSON: {"webhooks": {"duplicate": 1}}.'
  for (const [group, wishes] of Object.entries(asked)) {
    const checks = CHECKS[group]
    if (!checks || !isRecord(wishes))
      return `There are faults of ${Object.keys(noFaults()).join(', ')}, not of "${group}".`
    for (const [name, value] of Object.entries(wishes)) {
      if (!checks[name]) return `${group} can be told ${Object.keys(checks).join(', ')}, not "${name}".`
      if (!checks[name](value)) return `${group}.${name} cannot be ${JSON.stringify(value)}.`
    }
  }
  const api = asked['api']
  // A fault without a count is meant once.
  if (isRecord(api) && api['answer'] && api['times'] === undefined) api['times'] = 1
  return asked
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1_000_000
}

function isRecord(value: unknown): value is { [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
