import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { chunkFiles, viewerChunks } from './viewer-chunks.ts'

test('every module listed for a chunk of the viewer exists', () => {
  expect(
    Object.values(chunkFiles)
      .flat()
      .filter((file) => !existsSync(file)),
  ).toEqual([])
})

test.each([
  ['/srv/maison/src/viewer/three/model/fetch-model.ts', 'three'],
  ['/srv/maison/node_modules/three/build/three.module.js', 'three'],
  ['/srv/maison/node_modules/three/examples/jsm/loaders/GLTFLoader.js', 'three'],
  ['/srv/maison/node_modules/scheduler/index.js', 'three'],
  ['/srv/maison/src/viewer/view/view.ts', 'view'],
  ['/srv/maison/node_modules/three/examples/jsm/loaders/KTX2Loader.js', undefined],
  ['/srv/maison/node_modules/react-dom/client.js', undefined],
  ['/srv/maison/src/viewer/three/stage.ts', undefined],
])('the module %s is in the chunk %s', (id, chunk) => {
  expect(viewerChunks.find(({ test }) => test.test(id))?.name).toBe(chunk)
})
