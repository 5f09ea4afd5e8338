/**
 * Modules of the 3D viewer that always load together and compress better as one chunk. A module with a dynamic import must
 * not be listed: its import helper would be in the chunk, and every page that uses the helper would load three.
 */
export const chunkFiles = {
  three: [
    'src/viewer/three/light/light-file.ts',
    'src/viewer/three/light/load-reflections.ts',
    'src/viewer/three/light/read-light.ts',
    'src/viewer/three/model/fetch-model.ts',
    'src/viewer/three/model/fit-model.ts',
    'src/viewer/three/model/thin-glass.ts',
  ],
  view: [
    'src/components/load-styles.ts',
    'src/components/element.ts',
    'src/i18n/words-of-page.ts',
    'src/viewer/spin-sheet.ts',
    'src/viewer/view/point-camera.ts',
    'src/viewer/view/view.ts',
  ],
} as const

const packages = [
  String.raw`node_modules/(?:react|scheduler)/`,
  String.raw`three/build/`,
  String.raw`three/.*GLTFLoader`,
]

const patternOf = (parts: readonly string[]) => new RegExp(`/(?:${parts.join('|')})`)
const escaped = (files: readonly string[]) => files.map((file) => file.replaceAll('.', String.raw`\.`))

/** The groups for `codeSplitting` of the browser build. */
export const viewerChunks = [
  { name: 'three', test: patternOf([...packages, ...escaped(chunkFiles.three)]) },
  { name: 'view', test: patternOf(escaped(chunkFiles.view)) },
]
