import { describe, expect, test } from 'vitest'
import { parseImageRequest } from './parse-image-request.ts'

const project = { projectId: 'orlune', dataset: 'production' }
const file = `${'0f'.repeat(20)}-2400x3000.jpg`
const path = `orlune/production/${file}`
const read = (query: string, at = path) => parseImageRequest(at, new URLSearchParams(query), project)

describe('an image request', () => {
  test('has its parameters in one canonical order', () => {
    const settled = { address: `/images/${path}?rect=0,0,600,600&w=640&h=800&fit=crop&auto=format` }
    expect(read('auto=format&fit=crop&h=800&w=640&rect=0,0,600,600')).toEqual(settled)
  })

  test.each([
    ['no width', 'auto=format'],
    ['a width that is not in the list', 'w=641&auto=format'],
    ['a ratio that is not in the list', 'w=640&h=641&fit=crop&auto=format'],
    ['a height without a crop', 'w=640&h=640&auto=format'],
    ['a rectangle outside the picture', 'rect=2000,0,600,600&w=640&auto=format'],
    ['a rectangle that is not four numbers', 'rect=a,b,c,d&w=640&auto=format'],
    ['another transform', 'w=640&blur=2000&auto=format'],
    ['a parameter twice', 'w=640&w=800&auto=format'],
    ['a fixed format', 'w=640&fm=png'],
    ['a download parameter', 'w=640&auto=format&dl=x'],
  ])('with %s is refused', (_, query) => {
    expect(read(query)).toBe('refused')
  })

  test.each([
    ['another project', `other/production/${file}`],
    ['another dataset', `orlune/private/${file}`],
    ['dot segments in its path', `orlune/production/../${file}`],
    ['a name after the file', `${path}/name.jpg`],
    ['an SVG file, which may run scripts', path.replace('.jpg', '.svg')],
    ['an empty path', ''],
  ])('with %s is unknown', (_, at) => {
    expect(read('w=640&auto=format', at)).toBe('unknown')
  })
})
