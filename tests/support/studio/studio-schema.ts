import { createSchema } from 'sanity'
import { schemaTypes } from '../../../studio/schema-types/index.ts'

/** The Studio's schema, compiled as the Studio compiles it. */
export const studioSchema = createSchema({ name: 'house', types: schemaTypes })
