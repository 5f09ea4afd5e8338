/** A user of the lake. The shape of a role is Sanity's own. */
export interface User {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
}

interface Role {
  readonly name: string
  readonly title: string
  readonly description: string
}

export type Permission = 'read' | 'create' | 'update' | 'history' | 'manage' | 'editHistory'

const editing: readonly Permission[] = ['read', 'create', 'update', 'history', 'manage', 'editHistory']
const viewing: readonly Permission[] = ['read', 'history']

const administratorRole: Role = {
  name: 'administrator',
  title: 'Administrator',
  description: 'Reads, writes and publishes every document, and changes the settings of the lake',
}
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

/** The users who can sign in. The advisor sees clients and reads content; the editor writes content and sees no client. */
export const localUsers: readonly User[] = [
  { id: 'editor', name: 'Ariane Delorme', email: 'editor@orlune.example', roles: [editorRole] },
  {
    id: 'advisor',
    name: 'Camille Daubrée',
    email: 'advisor@orlune.example',
    roles: [advisorRole, viewerRole],
  },
]

/** The holder of `CONTENT_LAKE_TOKEN`: a process, not a person. */
export const robotUser: User = {
  id: 'house-robot',
  name: 'The house itself',
  email: '',
  roles: [administratorRole],
}

export const findUser = (id: string): User | undefined =>
  [...localUsers, robotUser].find((user) => user.id === id)

const hasRole = ({ roles }: User, role: Role): boolean => roles.some(({ name }) => name === role.name)

export const isAdministrator = (user: User): boolean => hasRole(user, administratorRole)

export function permissionsOf(user: User): readonly Permission[] {
  return isAdministrator(user) || hasRole(user, editorRole) ? editing : viewing
}
