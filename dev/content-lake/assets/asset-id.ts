/** The parts of a file name: `<sha1>-<width>x<height>.<extension>` of an image, `<sha1>.<extension>` of another file. */
export interface AssetName {
  sha1: string
  extension: string
  dimensions?: { width: number; height: number }
}

const pattern = /^([a-f0-9]{40})(?:-([1-9]\d{0,4})x([1-9]\d{0,4}))?\.([a-z0-9]{1,8})$/

export function parseAssetFileName(fileName: string): AssetName | undefined {
  const [, sha1, width, height, extension] = pattern.exec(fileName) ?? []
  if (sha1 === undefined || extension === undefined) return undefined
  if (width === undefined || height === undefined) return { sha1, extension }
  return { sha1, extension, dimensions: { width: Number(width), height: Number(height) } }
}

export function assetFileName(name: AssetName): string {
  return `${stemOf(name)}.${name.extension}`
}

export function assetId(kind: 'image' | 'file', name: AssetName): string {
  return `${kind}-${stemOf(name)}-${name.extension}`
}

function stemOf({ sha1, dimensions }: AssetName): string {
  return dimensions ? `${sha1}-${dimensions.width}x${dimensions.height}` : sha1
}
