/** A picture that has its words but is not there yet. */
export function pictureChosen(picture: unknown): true | string {
  if (typeof picture !== 'object' || picture === null || 'asset' in picture) return true
  return 'Choose the picture too: its words alone show nothing.'
}
