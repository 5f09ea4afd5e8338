/** A picture with an alt text must have an image. */
export function pictureChosen(picture: unknown): true | string {
  if (typeof picture !== 'object' || picture === null || 'asset' in picture) return true
  return 'Choose the picture too: its words alone show nothing.'
}
