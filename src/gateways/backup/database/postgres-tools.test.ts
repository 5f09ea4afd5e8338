import { describe, expect, test } from 'vitest'
import { connectionOf } from './postgres-tools.ts'

describe('the connection of PostgreSQL’s tools', () => {
  test('has the password in the environment and not in the arguments, which every user of the machine can read', () => {
    const { args, env } = connectionOf('postgres://maison:s%40cret@db.example:6432/maison?sslmode=require')
    expect(args).toEqual(['--dbname=postgres://maison@db.example:6432/maison?sslmode=require'])
    expect(env['PGPASSWORD']).toBe('s@cret')
  })

  test('has no parameter that only the pg package knows', () => {
    const { args } = connectionOf('postgres://db.example/maison?sslmode=no-verify&uselibpqcompat=true')
    expect(args).toEqual(['--dbname=postgres://db.example/maison?sslmode=require'])
  })
})
