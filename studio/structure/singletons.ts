/** Document types with exactly one document; its id is the type. */
export const singletons = [
  { type: 'house', title: 'House settings' },
  { type: 'home', title: 'First page' },
] as const

export function isSingleton(type: string): boolean {
  return singletons.some((singleton) => singleton.type === type)
}
