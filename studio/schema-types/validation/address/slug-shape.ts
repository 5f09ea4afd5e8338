const shape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** A slug of lower-case letters, digits and single hyphens, at most 96 characters. */
export function slugShape(slug: { current?: string | undefined } | undefined): true | string {
  const current = slug?.current
  if (current === undefined) return true
  if (current.length > 96) return 'An address of more than 96 characters is not remembered.'
  return shape.test(current) || 'Small letters, digits and single hyphens only, as in “plume-de-minuit”.'
}
