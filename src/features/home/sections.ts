import type { HomeSection } from '#content/documents.ts'

type SectionOf<Type extends HomeSection['_type']> = Extract<HomeSection, { _type: Type }>

export type HomePieceSection = SectionOf<'homeProduct'>
/** A product of the home page whose reference resolves. */
export type HomePiece = NonNullable<HomePieceSection['product']>
export type HomePiecesSection = SectionOf<'homeProducts'>
export type HomePromiseSection = SectionOf<'homePromise'>
