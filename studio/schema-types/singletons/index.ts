import { homeType } from './home.ts'
import { houseType } from './house.ts'

/** The document types with exactly one document. */
export const singletonTypes = [homeType, houseType]
