/** A key for an item of an array, unique within the array. */
export const newKey = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 12)
