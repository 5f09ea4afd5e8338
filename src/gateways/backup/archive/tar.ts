import type { FileHandle } from 'node:fs/promises'

// POSIX.1-1988 “ustar”: for each member a header block, its bytes and zeros up to the next block; two zero blocks end the file.
export const blockSize = 512
export const endOfTar = Buffer.alloc(2 * blockSize)
const largestOctal = 0o77777777777
const sumAt = 148

export interface TarMember {
  readonly name: string
  /** The position of its first byte in the file. */
  readonly offset: number
  readonly size: number
}

/** The number of zero bytes that follow a member of `size` bytes. */
export function paddingOf(size: number): number {
  return (blockSize - (size % blockSize)) % blockSize
}

function sumOf(header: Buffer): number {
  // The checksum field itself counts as eight spaces.
  return header.reduce((sum, byte, at) => sum + (at >= sumAt && at < sumAt + 8 ? 0x20 : byte), 0)
}

/** The header of a regular file (mode 0600, owner root); names are at most 100 bytes. */
export function tarHeader(name: string, size: number, modified: Temporal.Instant): Buffer {
  const header = Buffer.alloc(blockSize)
  const octal = (value: number, length: number) => `${value.toString(8).padStart(length - 1, '0')}\0`
  header.write(name, 0, 100)
  header.write(octal(0o600, 8), 100)
  header.write(octal(0, 8), 108)
  header.write(octal(0, 8), 116)
  if (size <= largestOctal) {
    header.write(octal(size, 12), 124)
  } else {
    // Sizes of more than eleven octal digits, as GNU tar, BSD tar and Python write them: first bit set, then binary.
    header.writeUInt8(0x80, 124)
    header.writeBigUInt64BE(BigInt(size), 128)
  }
  header.write(octal(Math.floor(modified.epochMilliseconds / 1000), 12), 136)
  header.write('ustar\x0000', 257)
  header.write('0', 156)
  header.write(`${sumOf(header).toString(8).padStart(6, '0')}\0 `, sumAt)
  return header
}

function readSize(header: Buffer): number {
  if (header.readUInt8(124) === 0x80) return Number(header.readBigUInt64BE(128))
  return Number.parseInt(header.toString('ascii', 124, 135), 8)
}

/** The position of each member of a tar file. Throws when a header is damaged or the file is truncated. */
export async function readTarIndex(file: FileHandle): Promise<TarMember[]> {
  const { size: fileSize } = await file.stat()
  const members: TarMember[] = []
  const header = Buffer.alloc(blockSize)
  for (let at = 0; ;) {
    const { bytesRead } = await file.read(header, 0, blockSize, at)
    if (bytesRead < blockSize) throw new Error('it is truncated')
    if (header.every((byte) => byte === 0)) return members
    if (Number.parseInt(header.toString('ascii', sumAt, sumAt + 6), 8) !== sumOf(header)) {
      throw new Error('a header has a wrong checksum')
    }
    const size = readSize(header)
    const offset = at + blockSize
    if (!(offset + size <= fileSize)) throw new Error('it is truncated')
    members.push({ name: header.toString('utf8', 0, header.indexOf(0)), offset, size })
    at = offset + size + paddingOf(size)
  }
}
