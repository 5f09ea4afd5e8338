import { describe, expect, test } from 'vitest'
import { connectionOf } from './postgres-tools.ts'

describe('telling PostgreSQL’s tools of a database', () => {
  test('never puts the password among the arguments, where every user of the machine can read it', () => {
    const { args, env } = connectionOf('postgres://maison:s%40cret@db.example:6432/maison?sslmode=require')
    expect(args).toEqual(['--dbname=postgres://maison@db.example:6432/maison?sslmode=require'])
    expect(env['PGPASSWORD']).toBe('s@cret')
  })

  test('translates what only the pg package knows', () => {
    const { args } = connectionOf('postgres://db.example/maison?sslmode=no-verify&uselibpqcompat=true')
    expect(args).toEqual(['--dbname=postgres://db.example/maison?sslmode=require'])
  })
})
