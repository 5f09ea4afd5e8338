import { expect, test } from 'vitest'
import { firstImages } from './warm-first-pages.ts'

test('the images to request are the first three of a page, at most 1200 pixels wide', () => {
  const picture = (name: string) =>
    `<img src="/${name}?w=960" srcset="/${name}?w=480&amp;auto=format 480w, /${name}?w=1200 1200w, /${name}?w=2400 2400w" alt="">`
  const page = `<img src="/mark.svg">${picture('a')}${picture('b')}${picture('c')}${picture('d')}`
  expect(firstImages(page)).toEqual(
    ['a', 'b', 'c'].flatMap((name) => [`/${name}?w=480&auto=format`, `/${name}?w=1200`]),
  )
})
