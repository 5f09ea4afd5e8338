import astro from 'eslint-plugin-astro'
import tseslint from 'typescript-eslint'
import { mayImport } from './dev/checks/import-graph/map.ts'

const cloudClients = ['@sanity/client', 'stripe', 'nodemailer', 'pg', 'pg-boss', '@electric-sql/*']
const frameworks = ['astro', 'astro:*', 'react', 'react-dom', 'three', 'three/*', '@react-three/*']

const refuse = (folder, group, message) => ({
  group,
  message: `${folder} may not import this: ${message}`,
})

// The patterns have the syntax of .gitignore, in which a leading # starts a comment.
const literally = (pattern) => pattern.replace(/^#/, String.raw`\#`)
const nameOf = (folder) => `#${folder.replace(/\.ts$/, '')}`

/** A folder of `src`: what it may not import by the map. Circles and doors are held by the test beside the map. */
function layer(folder) {
  const others = [...new Set([...Object.values(mayImport).flat(), ...Object.keys(mayImport)])]
  const forbidden = others
    .filter((other) => other !== folder && !mayImport[folder].includes(other))
    .flatMap((other) => (other.endsWith('.ts') ? [nameOf(other)] : [`${nameOf(other)}/*`]))
  const patterns = [
    refuse(folder, forbidden.map(literally), 'see ARCHITECTURE.md, who may import whom.'),
    refuse(folder, ['**/dev/**', '**/studio/**'], 'the storefront does not depend on dev and studio.'),
  ]
  if (!['gateways', 'db'].includes(folder)) {
    patterns.push(refuse(folder, cloudClients, 'only gateways use clients of external services.'))
  }
  if (['shared', 'db', 'i18n', 'content', 'ports'].includes(folder)) {
    patterns.push(refuse(folder, frameworks, 'this folder is independent of frameworks.'))
  }
  return {
    files: [folder.endsWith('.ts') ? `src/${folder}` : `src/${folder}/**/*.{ts,tsx,astro}`],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  }
}

export default [
  {
    ignores: [
      'dist',
      'dist-studio',
      '.astro',
      '.sanity',
      '.data',
      '.cache',
      'node_modules',
      'public',
      'test-results',
      'shots',
      'src/content/types.gen.ts',
    ],
  },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      'no-console': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-object-type': 'off',
      'max-lines': ['error', { max: 320 }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.object.name="pg"][callee.property.name=/^(Client|Pool)$/]',
          message:
            'Use PostgresClient or PostgresPool: a lost connection of a pg.Client or a pg.Pool ends the process.',
        },
      ],
    },
  },
  { files: ['tests/**', '**/*.test.ts'], rules: { 'max-lines': ['error', { max: 400 }] } },
  {
    files: ['src/pages/**/*.astro'],
    rules: { 'max-lines': ['error', { max: 80, skipBlankLines: true }] },
  },
  { files: ['dev/**', 'studio/seed/**'], rules: { 'no-console': 'off' } },
  { files: ['studio/seed/**'], rules: { 'max-lines': 'off' } },
  ...Object.keys(mayImport).map(layer),
]
