import { glob, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

async function readBuiltStyles(): Promise<string> {
  const files: string[] = []
  for await (const path of glob('dist/{client,server}/**/*.{css,mjs}'))
    files.push(await readFile(path, 'utf8'))
  return files.join('\n')
}

// All browsers drop such a declaration (parcel-bundler/lightningcss#1283).
test('no animation shorthand in the built styles names a timeline', async () => {
  const styles = await readBuiltStyles()
  expect(styles.match(/animation:[^;}"]*?(?:\b(?:view|scroll)\(|[ ,]--)[^;}"]*/g)).toBeNull()
  expect(styles).toMatch(/animation-timeline:[^;}]/)
})

// Safari before 26.2 drops such a declaration, so its links would have no line.
test('no text-decoration shorthand in the built styles has a width or a color', async () => {
  const styles = await readBuiltStyles()
  expect(styles.match(/[;{]text-decoration:[^;}"]* [^;}"]*/g)).toBeNull()
  expect(styles).toMatch(/text-decoration:underline[;}]/)
})
