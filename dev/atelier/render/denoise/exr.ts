import { readFileSync, writeFileSync } from 'node:fs'

/** An uncompressed 32-bit OpenEXR picture, with its channels by their full names. */
export interface Picture {
  width: number
  height: number
  channels: Map<string, Float32Array>
}

/** Reads an OpenEXR file that Blender wrote with "no codec". Throws for other formats. */
export function readExr(file: string): Picture {
  const bytes = readFileSync(file)
  let at = 8
  const text = (): string => {
    const end = bytes.indexOf(0, at)
    const value = bytes.toString('latin1', at, end)
    at = end + 1
    return value
  }
  const names: string[] = []
  let [width, height] = [0, 0]
  for (let attribute = text(); attribute !== ''; attribute = text()) {
    text()
    const end = bytes.readInt32LE(at) + at + 4
    at += 4
    if (attribute === 'channels') {
      while (bytes[at] !== 0) {
        names.push(text())
        if (bytes.readInt32LE(at) !== 2) throw new Error(`${file} has channels that are not 32-bit floats.`)
        at += 16
      }
    } else if (attribute === 'dataWindow') {
      width = bytes.readInt32LE(at + 8) - bytes.readInt32LE(at) + 1
      height = bytes.readInt32LE(at + 12) - bytes.readInt32LE(at + 4) + 1
    } else if (attribute === 'compression' && bytes[at] !== 0) throw new Error(`${file} is compressed.`)
    at = end
  }
  const channels = new Map(names.map((name) => [name, new Float32Array(width * height)]))
  for (let row = 0; row < height; row++) {
    let from = Number(bytes.readBigUInt64LE(at + row * 8))
    const y = bytes.readInt32LE(from)
    from += 8
    for (const values of channels.values()) {
      for (let x = 0; x < width; x++, from += 4) values[y * width + x] = bytes.readFloatLE(from)
    }
  }
  return { width, height, channels }
}

/** Writes R, G and B as an uncompressed 32-bit OpenEXR file. */
export function writeExr(file: string, width: number, height: number, rgb: readonly Float32Array[]): void {
  const names = ['B', 'G', 'R']
  const data = [rgb[2], rgb[1], rgb[0]]
  const int = (...values: number[]): Buffer => {
    const buffer = Buffer.alloc(values.length * 4)
    values.forEach((value, i) => buffer.writeInt32LE(value, i * 4))
    return buffer
  }
  const float = (...values: number[]): Buffer => {
    const buffer = Buffer.alloc(values.length * 4)
    values.forEach((value, i) => buffer.writeFloatLE(value, i * 4))
    return buffer
  }
  const attribute = (name: string, type: string, value: Buffer): Buffer =>
    Buffer.concat([Buffer.from(`${name}\0${type}\0`), int(value.length), value])
  const channel = (name: string): Buffer => Buffer.concat([Buffer.from(`${name}\0`), int(2, 0, 1, 1)])
  const window = int(0, 0, width - 1, height - 1)
  const head = Buffer.concat([
    Buffer.from([0x76, 0x2f, 0x31, 0x01, 2, 0, 0, 0]),
    attribute('channels', 'chlist', Buffer.concat([...names.map(channel), Buffer.alloc(1)])),
    attribute('compression', 'compression', Buffer.alloc(1)),
    attribute('dataWindow', 'box2i', window),
    attribute('displayWindow', 'box2i', window),
    attribute('lineOrder', 'lineOrder', Buffer.alloc(1)),
    attribute('pixelAspectRatio', 'float', float(1)),
    attribute('screenWindowCenter', 'v2f', float(0, 0)),
    attribute('screenWindowWidth', 'float', float(1)),
    Buffer.alloc(1),
  ])
  const row = 8 + width * 4 * names.length
  const out = Buffer.alloc(head.length + 8 * height + row * height)
  head.copy(out)
  for (let y = 0; y < height; y++) {
    let at = head.length + 8 * height + y * row
    out.writeBigUInt64LE(BigInt(at), head.length + y * 8)
    out.writeInt32LE(y, at)
    out.writeInt32LE(width * 4 * names.length, at + 4)
    at += 8
    for (const values of data) {
      for (let x = 0; x < width; x++, at += 4) out.writeFloatLE(values?.[y * width + x] ?? 0, at)
    }
  }
  writeFileSync(file, out)
}
