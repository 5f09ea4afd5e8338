/** The moon's phase, from new (0) through full (0.5) to new (1), and its next new or full moon. */
export interface Moon {
  readonly phase: number
  /** The day of the lunation, from 1. */
  readonly day: number
  readonly next: 'full' | 'new'
  readonly nextAt: Temporal.Instant
}

const meanMonth = 29.530588861
const dayMs = 86_400_000
/** The Julian day of the Unix epoch. */
const unixEpoch = 2440587.5
const radians = Math.PI / 180

/**
 * The Julian day of a new moon (whole `k`) or a full moon (`k` + 0.5); `k` counts lunations from January 2000. After J. Meeus,
 * Astronomical Algorithms, chapter 49, without the terms below two minutes.
 */
function phaseAt(k: number): number {
  const T = k / 1236.85
  const E = 1 - 0.002516 * T - 0.0000074 * T * T
  const sun = radians * (2.5534 + 29.1053567 * k)
  const moon = radians * (201.5643 + 385.81693528 * k + 0.0107582 * T * T)
  const node = radians * (160.7108 + 390.67050284 * k - 0.0016118 * T * T)
  const isFull = k % 1 !== 0
  const [a, b, c, d] = isFull ? [-0.40614, 0.17302, 0.01614, 0.01043] : [-0.4072, 0.17241, 0.01608, 0.01039]
  const correction =
    a * Math.sin(moon) +
    b * E * Math.sin(sun) +
    c * Math.sin(2 * moon) +
    d * Math.sin(2 * node) +
    0.00737 * E * Math.sin(moon - sun) -
    0.00514 * E * Math.sin(moon + sun) +
    0.00208 * E * E * Math.sin(2 * sun)
  const julian = 2451550.09766 + meanMonth * k + 0.00015437 * T * T + correction
  return (julian - unixEpoch) * dayMs
}

/** The moon at a moment, with an error of a few minutes in this century. */
export function moonAt(moment: Temporal.Instant): Moon {
  const now = moment.epochMilliseconds
  let k = Math.floor((now / dayMs + unixEpoch - 2451550.1) / meanMonth) + 1
  while (phaseAt(k) > now) k -= 1
  const [born, full, gone] = [phaseAt(k), phaseAt(k + 0.5), phaseAt(k + 1)]
  const isWaxing = now < full
  const phase = isWaxing ? (0.5 * (now - born)) / (full - born) : 0.5 + (0.5 * (now - full)) / (gone - full)
  return {
    phase,
    day: Math.floor((now - born) / dayMs) + 1,
    next: isWaxing ? 'full' : 'new',
    nextAt: Temporal.Instant.fromEpochMilliseconds(Math.round(isWaxing ? full : gone)),
  }
}

/** The lit part of a disc of the given radius as an SVG path, seen from the northern hemisphere. */
export function litPath(phase: number, radius: number): string {
  const terminator = Math.abs(Math.cos(2 * Math.PI * phase) * radius).toFixed(1)
  const limb = phase < 0.5 ? 1 : 0
  // The terminator bulges towards the dark side when more than half is lit.
  const isGibbous = phase > 0.25 && phase < 0.75
  const back = isGibbous ? limb : 1 - limb
  return `M0 ${-radius}A${radius} ${radius} 0 0 ${limb} 0 ${radius}A${terminator} ${radius} 0 0 ${back} 0 ${-radius}Z`
}
