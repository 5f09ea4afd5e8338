import { describe, expect, test } from 'vitest'
import { safePath } from './log-request.ts'

describe('the path of a request for', () => {
  test.each([
    ['/bag', '/bag'],
    ['/search?q=compass', '/search'],
    ['/orders/Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmE', '/orders/…'],
    ['/fa/returns/Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmE/label?x=1', '/fa/returns/…/label'],
    ['/stories/night-train-of-1912', '/stories/night-train-of-1912'],
  ])('%s is logged as %s', (url, expected) => {
    expect(safePath(url)).toBe(expected)
  })
})
