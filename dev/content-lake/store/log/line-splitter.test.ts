import { expect, test } from 'vitest'
import { LineSplitter } from './line-splitter.ts'

test('lines are found wherever the chunks end', () => {
  const text = 'one\n\ntwo three\nfour\nincomplete'
  for (let size = 1; size < text.length; size++) {
    const lines: string[] = []
    const splitter = new LineSplitter((line) => lines.push(line.toString()))
    for (let from = 0; from < text.length; from += size)
      splitter.push(Buffer.from(text.slice(from, from + size)))
    expect(lines).toEqual(['one', '', 'two three', 'four'])
  }
})

test('a line of many chunks costs as much as many lines of one chunk', () => {
  const chunk = Buffer.alloc(1024, 'a')
  const [long, short] = [new LineSplitter(() => undefined), new LineSplitter(() => undefined)]
  for (let number = 0; number < 4000; number++) {
    long.push(chunk)
    short.push(Buffer.concat([chunk, Buffer.from('\n')]))
  }
  long.push(Buffer.from('\n'))
  expect(long.work.searched).toBeLessThanOrEqual(short.work.searched)
  expect(long.work.copied).toBe(4000 * 1024)
})
