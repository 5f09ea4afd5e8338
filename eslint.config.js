import astro from 'eslint-plugin-astro'
import tseslint from 'typescript-eslint'

// The import rules of the layers (ARCHITECTURE.md): pages, actions → features → domain → db, shared; gateways → domain; server.ts → all.
const layers = {
  shared: [
    '#i18n/*',
    '#db/*',
    '#domain/*',
    '#gateways/*',
    '#features/*',
    '#components/*',
    '#layouts/*',
    '#telemetry/*',
    '#server',
  ],
  i18n: [
    ...['#db/*', '#domain/*', '#gateways/*', '#features/*', '#components/*', '#layouts/*'],
    ...['#telemetry/*', '#server'],
  ],
  telemetry: [
    ...['#i18n/*', '#db/*', '#domain/*', '#gateways/*', '#features/*', '#components/*', '#layouts/*'],
    '#server',
  ],
  db: ['#i18n/*', '#domain/*', '#gateways/*', '#features/*', '#components/*', '#layouts/*', '#server'],
  // The table of locales is allowed, because a locale is also a market (currency, countries); messages are not.
  domain: [
    '#i18n/messages*',
    '#i18n/messages/**',
    '#i18n/format*',
    '#gateways/*',
    '#features/*',
    '#components/*',
    '#layouts/*',
    '#telemetry/*',
    '#server',
  ],
  gateways: ['#features/*', '#components/*', '#layouts/*'],
  components: [
    '#db/*',
    '#domain/!(content)/**',
    '#gateways/*',
    '#features/*',
    '#layouts/*',
    '#telemetry/*',
    '#server',
  ],
  features: ['#db/*', '#gateways/*', '#layouts/*', '#telemetry/*', '#server'],
  workers: ['#features/*', '#components/*', '#layouts/*'],
}
const cloudClients = ['@sanity/client', 'stripe', 'nodemailer', 'pg', 'pg-boss', '@electric-sql/*']
const frameworks = ['astro', 'astro:*', 'react', 'react-dom', 'three', 'three/*', '@react-three/*']

const refuse = (folder, group, message) => ({
  group,
  message: `${folder} may not import this: ${message}`,
})

// The patterns have the syntax of .gitignore, in which a leading # starts a comment.
const literally = (pattern) => pattern.replace(/^#/, String.raw`\#`)

function layer(folder, forbidden) {
  const patterns = [
    refuse(folder, forbidden.map(literally), 'see the import rules in ARCHITECTURE.md.'),
    refuse(folder, ['**/pages/**'], 'pages are never imported.'),
    refuse(folder, ['**/dev/**', '**/studio/**'], 'the storefront does not depend on dev and studio.'),
  ]
  if (folder !== 'gateways' && folder !== 'db' && folder !== 'workers') {
    patterns.push(refuse(folder, cloudClients, 'only gateways use clients of external services.'))
  }
  if (folder === 'domain' || folder === 'shared' || folder === 'db' || folder === 'i18n') {
    patterns.push(refuse(folder, frameworks, 'this layer is independent of frameworks.'))
  }
  return {
    files: [`src/${folder}/**/*.{ts,tsx,astro}`],
    ignores: ['**/*.test.ts', 'src/http/cache-provider.ts'],
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
      'max-lines': ['error', { max: 400 }],
    },
  },
  {
    files: ['src/pages/**/*.astro'],
    rules: { 'max-lines': ['error', { max: 80, skipBlankLines: true }] },
  },
  { files: ['dev/**', 'studio/seed/**'], rules: { 'no-console': 'off' } },
  { files: ['studio/seed/**'], rules: { 'max-lines': 'off' } },
  ...Object.entries(layers).map(([folder, forbidden]) => layer(folder, forbidden)),
]
