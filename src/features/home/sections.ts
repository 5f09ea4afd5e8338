import type { HomeSection } from '#content/documents.ts'

type SectionOf<Type extends HomeSection['_type']> = Extract<HomeSection, { _type: Type }>

export type HomeProductSection = SectionOf<'homeProduct'>
/** A product of the home page whose reference resolves. */
export type HomeProduct = NonNullable<HomeProductSection['product']>
export type HomeProductsSection = SectionOf<'homeProducts'>
export type HomePromiseSection = SectionOf<'homePromise'>
