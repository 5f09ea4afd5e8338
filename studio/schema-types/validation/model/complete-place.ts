interface Place {
  readonly node?: string
  readonly position?: object
  readonly normal?: object
  readonly camera?: object
}

/** A place is either a node name, or a complete point with its normal and camera. */
export function completePlace(place: Place | undefined): true | string {
  if (!place) return true
  const { node, position, normal, camera } = place
  const parts = [position, normal, camera].filter((part) => part !== undefined).length
  if (node && parts > 0) return 'Either a named place or a point of your own, not both.'
  return (
    Boolean(node) || parts === 0 || parts === 3 || 'A point needs its surface and its view: click it again.'
  )
}
