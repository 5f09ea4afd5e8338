/** A document of the dataset before the schema has checked it. */
export interface SeedDocument {
  _id: string
  _type: string
  [field: string]: unknown
}
