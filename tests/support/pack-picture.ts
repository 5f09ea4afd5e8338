import { type IBasisEncoder, NodeBasisEncoder } from 'ktx2-encoder'

// The published types describe the browser build and lack `setStatusOutput`.
declare module 'ktx2-encoder' {
  export class NodeBasisEncoder {
    init(): Promise<{ BasisEncoder: new () => IBasisEncoder & { setStatusOutput(isOn: boolean): void } }>
  }
}

/** The two codecs of Basis Universal textures. */
export type BasisFormat = 'ETC1S' | 'UASTC'

/** The image type of the encoder for pixels that are not in a file format. */
const rawPixels = 0

/** Encodes square RGBA pixels as a KTX2 file with mipmaps, in one of the two Basis formats. */
export async function packPicture(
  pixels: Uint8Array,
  side: number,
  format: BasisFormat,
): Promise<Uint8Array<ArrayBuffer>> {
  const { BasisEncoder } = await new NodeBasisEncoder().init()
  const encoder = new BasisEncoder()
  encoder.setStatusOutput(false)
  encoder.setCreateKTX2File(true)
  encoder.setUASTC(format === 'UASTC')
  encoder.setKTX2UASTCSupercompression(true)
  encoder.setKTX2AndBasisSRGBTransferFunc?.(true)
  encoder.setQualityLevel(128)
  encoder.setMipGen(true)
  encoder.setSliceSourceImage(0, pixels, side, side, rawPixels)
  const file = new Uint8Array(pixels.length * 2 + 4096)
  const length = encoder.encode(file)
  encoder.delete()
  if (length === 0) throw new Error('the texture could not be encoded')
  return file.slice(0, length)
}
