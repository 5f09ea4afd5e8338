/** A member of staff, from the Content Lake's user data. */
export interface StaffMember {
  readonly id: string
  readonly name: string
  /** Whether they may read client data: advisors may, editors may not. */
  readonly seesClients: boolean
}

/** Identifies members of staff by their Studio token. */
export interface Staff {
  /** Null for an invalid token and for a user without a staff role. Throws when the Content Lake cannot be reached. */
  identify(token: string): Promise<StaffMember | null>
}
