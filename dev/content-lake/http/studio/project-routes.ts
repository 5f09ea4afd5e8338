import { Hono } from 'hono'
import type { Lake } from '../../lake.ts'
import { robotUser, localUsers, permissionsOf } from '../../people/local-users.ts'

/** `/projects`: the project, its dataset, its members and the permissions of the current user. */
export function projectRoutes({ access, project: { projectId, dataset } }: Lake): Hono {
  const datasets = [{ name: dataset, aclMode: 'public' }]
  const roles = [
    ...new Map(localUsers.flatMap((user) => user.roles).map((role) => [role.name, role])).values(),
  ]
  return new Hono()
    .get(`/${projectId}`, (c) => {
      const current = access.userOf(c)
      const members = [...localUsers, robotUser].map((user) => ({
        id: user.id,
        role: user.roles[0]?.name,
        roles: user.roles,
        isCurrentUser: user === current,
        isRobot: user === robotUser,
      }))
      return c.json({
        id: projectId,
        displayName: 'The house',
        studioHost: null,
        organizationId: null,
        isBlocked: false,
        metadata: {},
        members,
      })
    })
    .get(`/${projectId}/datasets`, (c) => c.json(c.req.query('datasetProfile') ? [] : datasets))
    .get(`/${projectId}/datasets/${dataset}/acl`, (c) => {
      const user = access.userOf(c)
      if (user) return c.json([{ filter: '_id in path("**")', permissions: permissionsOf(user) }])
      return c.json([{ filter: '_id in path("*")', permissions: ['read'] }])
    })
    .get(`/${projectId}/roles`, access.requireToken, (c) => c.json(roles))
    .get(`/${projectId}/grants`, (c) => c.json({}))
    .get(`/${projectId}/user-applications`, (c) => c.json([]))
}
