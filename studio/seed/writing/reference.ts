export interface Reference {
  _type: 'reference'
  _ref: string
}

export function reference(id: string): Reference {
  return { _type: 'reference', _ref: id }
}

export function references(...ids: string[]): Reference[] {
  return ids.map(reference)
}

export function slug(current: string) {
  return { _type: 'slug', current }
}
