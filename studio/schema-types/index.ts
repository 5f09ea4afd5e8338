import type { SchemaTypeDefinition } from 'sanity'
import { blockTypes } from './blocks/index.ts'
import { documentTypes } from './documents/index.ts'
import { objectTypes } from './objects/index.ts'
import { singletonTypes } from './singletons/index.ts'

/** All types of the Studio; `npm run typegen` generates the types of the storefront from them. */
export const schemaTypes: SchemaTypeDefinition[] = [
  ...singletonTypes,
  ...documentTypes,
  ...objectTypes,
  ...blockTypes,
]
