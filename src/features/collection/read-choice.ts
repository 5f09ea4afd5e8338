import type { CollectionChoice } from '#content/content.ts'
import type { CollectionFilters } from '#content/documents.ts'

/** The filter values as written in the URL; empty for a filter that is not set. */
interface RequestedChoice {
  readonly kind: string
  readonly material: string
  readonly availability: string
}

export interface ReadChoice {
  readonly requested: RequestedChoice
  readonly choice: CollectionChoice
  readonly isFiltered: boolean
}

/** Reads the filters of a URL; undefined when the collection does not have one of them. */
export function readChoice(parameters: URLSearchParams, filters: CollectionFilters): ReadChoice | undefined {
  const names = ['kind', 'material', 'availability'] as const
  if (names.some((name) => parameters.getAll(name).length > 1)) return undefined
  const [kind = '', material = '', availability = ''] = names.map((name) => parameters.get(name) ?? '')
  const choice = {
    kind: filters.kinds.find(({ key }) => key === kind)?.key ?? null,
    material: filters.materials.find(({ slug }) => slug === material)?._id ?? null,
    availability: filters.availabilities.find((known) => known === availability) ?? null,
  }
  const requested = { kind, material, availability }
  if (names.some((name) => requested[name] !== '' && choice[name] === null)) return undefined
  return { requested, choice, isFiltered: names.some((name) => requested[name] !== '') }
}
