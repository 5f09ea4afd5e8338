import { spawn } from 'node:child_process'
import { once as event } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { ringRadius, smallRosette } from '../drawings/rosette.ts'
import { inks, n, polyline, svg } from '../drawings/svg.ts'
import type { Point } from '../drawings/svg.ts'
import { hashOf, once } from '../render/queue.ts'

const [width, height] = [1280, 720]
const framesPerSecond = 24
const seconds = 13
/** The time at which the pattern is complete, in seconds. */
const cuttingSeconds = 11.4

const dial = smallRosette({
  rings: 76,
  firstRadius: 34,
  step: 3.9,
  amplitude: (radius) => 0.6 + radius * 0.026,
  drift: (ring) => Math.sin(ring / 17) * 0.13,
})

/** The number of finished rings at a time in seconds; the cutting becomes faster. */
const ringsAt = (second: number): number => {
  const part = Math.min(1, second / cuttingSeconds)
  return dial.rings * (0.045 * part + 0.955 * part ** 2.6)
}

const steps = 720

/** The cut of one ring, up to `part` of a whole turn. */
function cut(ring: number, part: number): Point[] {
  const turned = dial.drift(ring, dial.lobes) - Math.PI / 2
  return Array.from({ length: Math.round(steps * part) + 1 }, (_, i) => {
    const angle = (i / steps) * 2 * Math.PI
    const radius = ringRadius(dial, ring, angle)
    return [radius * Math.cos(angle + turned), radius * Math.sin(angle + turned)]
  })
}

function frame(second: number): string {
  const made = ringsAt(second)
  const whole = Math.floor(made)
  const done = Array.from({ length: whole }, (_, ring) => polyline(cut(ring, 1), true)).join('')
  const [fresh, part] = [cut(whole, made - whole), made - whole]
  const [x, y] = fresh.at(-1) ?? [0, 0]
  const isCutting = whole < dial.rings
  // The plate turns slowly; the light does not move.
  const lean = n(second * 3.2, 2)
  return svg(
    [-width / 2, -height / 2, width, height],
    `<defs><radialGradient id="lamp" cx=".36" cy=".3" r=".8"><stop offset="0" stop-color="#1d2435"/><stop offset="1" stop-color="${inks.night}"/></radialGradient>` +
      `<linearGradient id="metal" gradientUnits="userSpaceOnUse" x1="-300" y1="-320" x2="300" y2="320"><stop offset="0" stop-color="#f4dfb4"/><stop offset=".45" stop-color="#dcc08a"/><stop offset="1" stop-color="#8d6f42"/></linearGradient></defs>` +
      `<rect x="${-width / 2}" y="${-height / 2}" width="${width}" height="${height}" fill="url(#lamp)"/>` +
      `<g fill="none" stroke="url(#metal)" stroke-width="1.25"><g transform="rotate(${lean})"><path d="${done}"/>` +
      (isCutting && part > 0
        ? `<path d="${polyline(fresh)}" stroke="#fff3da" stroke-width="1.5"/><circle cx="${n(x)}" cy="${n(y)}" r="2.6" fill="#fff8ea" stroke="none"/>`
        : '') +
      `</g></g>`,
  )
}

const path = (place: string): string =>
  fileURLToPath(new URL(`../../../studio/seed/${place}`, import.meta.url))
const film = path('files/seventy-six-cuts.mp4')

/** Draws the frames and encodes them with Debian's ffmpeg as H.264, which every browser plays. */
async function shoot(): Promise<void> {
  await mkdir(path('files'), { recursive: true })
  const ffmpeg = spawn(
    'ffmpeg',
    [
      ...['-y', '-loglevel', 'error', '-f', 'rawvideo', '-pix_fmt', 'rgb24'],
      ...['-s', `${width}x${height}`, '-r', String(framesPerSecond), '-i', '-'],
      ...['-c:v', 'libx264', '-preset', 'slow', '-crf', '30', '-pix_fmt', 'yuv420p', '-tune', 'animation'],
      ...['-movflags', '+faststart', '-an', film],
    ],
    { stdio: ['pipe', 'inherit', 'inherit'] },
  )
  for (let i = 0; i < seconds * framesPerSecond; i++) {
    const picture = await sharp(Buffer.from(frame(i / framesPerSecond)))
      .removeAlpha()
      .raw()
      .toBuffer()
    if (!ffmpeg.stdin.write(picture)) await event(ffmpeg.stdin, 'drain')
  }
  ffmpeg.stdin.end()
  const [code] = (await event(ffmpeg, 'close')) as [number]
  if (code !== 0) throw new Error('ffmpeg failed; see its output above.')
  await sharp(Buffer.from(frame(cuttingSeconds * 0.86)))
    .resize(1600)
    .webp({ quality: 84 })
    .toFile(path('images/film-seventy-six-cuts.webp'))
}

/** Makes the film of a rose engine cutting a dial: seventy-six rings in thirteen seconds. */
export async function shootFilms(): Promise<void> {
  const hash = hashOf(readFileSync(fileURLToPath(import.meta.url)))
  await once(film, 'films/seventy-six-cuts', hash, shoot)
}

if (import.meta.main) await shootFilms()
