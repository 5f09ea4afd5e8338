/** Somebody of the house, as the Content Lake knows them. */
export interface StaffMember {
  readonly id: string
  readonly name: string
  /** Whether they receive clients, and so may read who these are. An editor writes, and does not. */
  readonly seesClients: boolean
}

/** Who is behind a token of the Studio. */
export interface Staff {
  /** Null for a token that is nobody's, and for somebody without a place in the house. Throws when nobody can be asked. */
  identify(token: string): Promise<StaffMember | null>
}
