import { expect, test } from 'vitest'
import { firstPictures } from './warm-first-pages.ts'

test('the pictures to warm are the first of a page, in the widths that most screens take', () => {
  const picture = (name: string) =>
    `<img src="/${name}?w=960" srcset="/${name}?w=480&amp;auto=format 480w, /${name}?w=1200 1200w, /${name}?w=2400 2400w" alt="">`
  const page = `<img src="/mark.svg">${picture('a')}${picture('b')}${picture('c')}${picture('d')}`
  expect(firstPictures(page)).toEqual(
    ['a', 'b', 'c'].flatMap((name) => [`/${name}?w=480&auto=format`, `/${name}?w=1200`]),
  )
})
