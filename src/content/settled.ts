/**
 * The generated types as a page wants to read them: `Array<T> | Array<never>` (typegen's word for “a list, perhaps
 * empty”) becomes `T[]`, and `uses`, which only the cache needs, is put away.
 */
export type Settled<T> = [NonNullable<T>] extends [never]
  ? T
  : [NonNullable<T>] extends [readonly unknown[]]
    ? Settled<NonNullable<T>[number]>[] | Extract<T, null>
    : T extends object
      ? { [Key in keyof T as Key extends 'uses' ? never : Key]: Settled<T[Key]> }
      : T
