/**
 * Simplifies a generated type: typegen's `Array<T> | Array<never>` (a list that may be empty) becomes `T[]`, and `uses`,
 * which only the cache tags need, is removed.
 */
export type Simplified<T> = [NonNullable<T>] extends [never]
  ? T
  : [NonNullable<T>] extends [readonly unknown[]]
    ? Simplified<NonNullable<T>[number]>[] | Extract<T, null>
    : T extends object
      ? { [Key in keyof T as Key extends 'uses' ? never : Key]: Simplified<T[Key]> }
      : T
