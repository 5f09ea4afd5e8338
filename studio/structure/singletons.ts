/** Documents of which there is exactly one; their id is their type. */
export const singletons = [
  { type: 'house', title: 'The house' },
  { type: 'home', title: 'First page' },
] as const

export function isSingleton(type: string): boolean {
  return singletons.some((singleton) => singleton.type === type)
}
