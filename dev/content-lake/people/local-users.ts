/** Somebody the lake knows. The shape of a role is Sanity's own. */
export interface User {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
}

export interface Role {
  readonly name: string
  readonly title: string
  readonly description: string
}

export type Permission = 'read' | 'create' | 'update' | 'history' | 'manage' | 'editHistory'

const editing: readonly Permission[] = ['read', 'create', 'update', 'history', 'manage', 'editHistory']
const viewing: readonly Permission[] = ['read', 'history']

const editorRole: Role = {
  name: 'editor',
  title: 'Editor',
  description: 'Reads, writes and publishes every document',
}
const viewerRole: Role = {
  name: 'viewer',
  title: 'Viewer',
  description: 'Reads every document, drafts too',
}
const advisorRole: Role = {
  name: 'advisor',
  title: 'Advisor',
  description: 'Sees appointments, orders and returns',
}

/** Those who can sign in. The advisor receives clients and reads; the editor writes and sees no client. */
export const localUsers: readonly User[] = [
  { id: 'editor', name: 'Ariane Delorme', email: 'editor@orlune.example', roles: [editorRole] },
  {
    id: 'advisor',
    name: 'Camille Daubrée',
    email: 'advisor@orlune.example',
    roles: [advisorRole, viewerRole],
  },
]

/** Whoever holds `CONTENT_LAKE_TOKEN`: a process, not a person. */
export const houseRobot: User = {
  id: 'house-robot',
  name: 'The house itself',
  email: '',
  roles: [editorRole],
}

export const findUser = (id: string): User | undefined =>
  [...localUsers, houseRobot].find((user) => user.id === id)

export function permissionsOf({ roles }: User): readonly Permission[] {
  return roles.some(({ name }) => name === editorRole.name) ? editing : viewing
}
