import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { envSchema } from '../../src/env.ts'
import { operationsNames } from '../../src/gateways/backup/settings.ts'

const root = join(import.meta.dirname, '../..')
const folder = 'docs/deploy'
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** Variables that the programs read and that are not in their schemas. */
const others = ['NODE_ENV', 'SANITY_STUDIO_PROJECT_ID', 'SANITY_STUDIO_DATASET', 'SANITY_STUDIO_SITE_URL']
const known = new Set([...Object.keys(envSchema.shape), ...operationsNames, ...others])
// Variables of the PostgreSQL image and of the OpenTelemetry packages.
const otherPrograms = /^((POSTGRES|OTEL)_|PURGE_TOKEN$)/

const yamlFiles = globSync(`${folder}/**/*.yaml`, { cwd: root })
const files = globSync(`${folder}/**/*`, { cwd: root }).filter((path) =>
  /\.\w+$|Containerfile$|Caddyfile$/.test(path),
)

type Node = { [key: string]: unknown }
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** Every object in a YAML document, at any depth. */
function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item)
  else if (isNode(value)) {
    yield value
    for (const inner of Object.values(value)) yield* nodesOf(inner)
  }
}

const documentsOf = (path: string) =>
  parseAllDocuments(read(path), { merge: true }).map((document) => {
    expect(document.errors, path).toEqual([])
    return document.toJS() as Node
  })
const manifests = yamlFiles.filter((path) => path.includes('/kubernetes/')).flatMap(documentsOf)
const ofKind = (kind: string) => manifests.filter((manifest) => manifest['kind'] === kind)
const nodesOfKind = (kind: string) => [...nodesOf(ofKind(kind))]

/** Names of the variables that a file sets or mentions for one of our programs. */
function variablesIn(path: string): string[] {
  const text = read(path)
  const assigned = [...text.matchAll(/^\s*(?:- )?([A-Z][A-Z0-9_]{2,})\s*[=:]/gm)]
  const keyed = [...text.matchAll(/\bkey: ([A-Z][A-Z0-9_]{2,})/g)]
  const inUnits = [...text.matchAll(/^(?:Environment=|ENV )(.*)$/gm)].flatMap(([, line = '']) => [
    ...line.matchAll(/\b([A-Z][A-Z0-9_]{2,})=/g),
  ])
  const listed = [...text.matchAll(/^\s*# (?:Secrets by .*?: )?((?:[A-Z][A-Z0-9_]+, )+.*)$/gm)].flatMap(
    ([, line = '']) => [...line.matchAll(/\b([A-Z]+_[A-Z0-9_]+)\b/g)],
  )
  return [...assigned, ...keyed, ...inUnits, ...listed].map(([, name = '']) => name)
}

describe('the deployment files', () => {
  test('name only variables that the programs read', () => {
    for (const path of [...files, '.env.example']) {
      const unknown = variablesIn(path).filter((name) => !known.has(name) && !otherPrograms.test(name))
      expect(unknown, path).toEqual([])
    }
  })

  test('name every variable that the storefront requires', () => {
    const required = Object.keys(envSchema.shape).filter(
      (name) => !envSchema.shape[name as keyof typeof envSchema.shape].safeParse(undefined).success,
    )
    expect(required).toContain('DATABASE_URL')
    const compose = [
      ...variablesIn(`${folder}/house.env.example`),
      ...variablesIn(`${folder}/compose/compose.yaml`),
    ]
    const kubernetes = ['kustomization.yaml', 'deployment.yaml'].flatMap((name) =>
      variablesIn(`${folder}/kubernetes/${name}`),
    )
    const places = {
      compose,
      kubernetes,
      fly: variablesIn(`${folder}/fly/fly.toml`),
      render: variablesIn(`${folder}/render/render.yaml`),
      example: variablesIn('.env.example'),
    }
    for (const [place, names] of Object.entries(places)) {
      expect(
        required.filter((name) => !names.includes(name)),
        place,
      ).toEqual([])
    }
  })

  test('run programs that exist in the repository and in the image', () => {
    const collected = read('dev/build/collect-runtime.ts')
    for (const path of files) {
      for (const [program] of read(path).matchAll(/\b(?:src|dev|dist)\/[\w/.-]+\.(?:ts|mjs)\b/g)) {
        if (program === 'dist/server/entry.mjs') continue
        expect(existsSync(join(root, program)), `${path}: ${program}`).toBe(true)
        if (program.startsWith('src/')) expect(collected, `${path}: ${program}`).toContain(`'${program}'`)
      }
      for (const [named] of read(path).matchAll(/\bdocs\/deploy\/[\w/-]+(?:\.[\w-]+)*/g)) {
        // Created by the operator.
        if (/\/compose\/(house\.env|\.env)?$/.test(named)) continue
        expect(existsSync(join(root, named)), `${path}: ${named}`).toBe(true)
      }
    }
  })

  test('use the existing health endpoints and the port on which the server listens', () => {
    const text = files.map(read).join('\n')
    const paths = [
      ...text.matchAll(/(?:path:|path =|healthCheckPath:|\}\/|url = "?)\s*'?(\/?(?:healthz|readyz))/g),
    ]
    expect(paths.length).toBeGreaterThan(4)
    for (const name of ['healthz', 'readyz'])
      expect(existsSync(join(root, `src/pages/${name}.ts`))).toBe(true)

    const probes = nodesOfKind('Deployment').filter((node) => 'httpGet' in node)
    expect(probes.map((probe) => (probe['httpGet'] as Node)['path'])).toEqual([
      '/healthz',
      '/healthz',
      '/readyz',
    ])
    const ports = nodesOfKind('Deployment').flatMap((node) => node['containerPort'] ?? [])
    expect(ports).toEqual([4321])
    const listening = [...text.matchAll(/\bPORT(?:=|:|\s*=)\s*'?(\d+)|internal_port = (\d+)|EXPOSE (\d+)/g)]
    // 4321 is the storefront, 6081 is Varnish.
    expect(new Set(listening.map(([, ...found]) => found.find(Boolean)))).toEqual(new Set(['4321', '6081']))
  })

  test('give Varnish the ports on which the systemd units serve', () => {
    const asked = [...read(`${folder}/varnish/default.vcl`).matchAll(/\.port = "(\d+)"/g)].map(
      ([, port]) => port,
    )
    const served = [...read(`${folder}/systemd/maison@.service`).matchAll(/maison@(\d+)/g)].map(
      ([, port]) => port,
    )
    expect(asked).toHaveLength(2)
    expect(asked).toEqual(served)
  })

  test('for Kubernetes use matching labels, images and resource lists', () => {
    const [deployment] = ofKind('Deployment')
    const template = ((deployment?.['spec'] as Node)['template'] as Node)['metadata'] as Node
    const selectors = [...ofKind('Service').map((node) => (node['spec'] as Node)['selector'])]
    selectors.push(
      ...ofKind('PodDisruptionBudget').map(
        (node) => ((node['spec'] as Node)['selector'] as Node)['matchLabels'],
      ),
    )
    selectors.push(((deployment?.['spec'] as Node)['selector'] as Node)['matchLabels'])
    expect(selectors).toHaveLength(3)
    for (const selector of selectors) expect(selector).toEqual(template['labels'])

    const images = new Set(
      [...nodesOf(manifests)].flatMap((node) => (typeof node['image'] === 'string' ? [node['image']] : [])),
    )
    expect([...images]).toEqual(['maison'])
    for (const kustomization of ofKind('Kustomization')) {
      expect([...nodesOf(kustomization['images'])].map((image) => image['name'])).toEqual(['maison'])
    }
    const tags = ofKind('Kustomization').map((node) => JSON.stringify(node['images']))
    expect(new Set(tags).size, 'the migration and the storefront use the same version').toBe(1)

    for (const path of globSync(`${folder}/kubernetes/**/kustomization.yaml`, { cwd: root })) {
      const [kustomization] = documentsOf(path)
      const listed = (kustomization?.['resources'] as string[]).toSorted()
      const there = globSync(`${dirname(path)}/*.yaml`, { cwd: root }).map((name) => basename(name))
      expect(listed, path).toEqual(there.filter((name) => name !== 'kustomization.yaml').toSorted())
    }
  })

  test('run as a user other than root, with a read-only file system', () => {
    for (const kind of ['Deployment', 'CronJob', 'Job']) {
      const nodes = nodesOfKind(kind)
      expect(
        nodes.some((node) => node['runAsNonRoot'] === true),
        kind,
      ).toBe(true)
      const containers = nodes.filter((node) => 'image' in node)
      expect(containers.length, kind).toBeGreaterThan(0)
      for (const { securityContext } of containers as { securityContext: Node }[]) {
        expect(securityContext).toMatchObject({
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        })
      }
    }
    expect(read(`${folder}/Containerfile`)).toMatch(/^USER 1000:1000$/m)
    for (const path of globSync(`${folder}/systemd/*.service`, { cwd: root })) {
      expect(read(path), path).toMatch(/^User=maison$/m)
      expect(read(path), path).toMatch(/^ProtectSystem=strict$/m)
    }
  })

  test('for Compose name services, volumes and files that exist', () => {
    const [compose] = documentsOf(`${folder}/compose/compose.yaml`)
    const services = compose?.['services'] as Record<string, Node>
    const volumes = Object.keys(compose?.['volumes'] as Node)
    for (const [name, service] of Object.entries(services)) {
      const needed = service['depends_on'] ?? []
      const names = Array.isArray(needed) ? (needed as string[]) : Object.keys(needed)
      for (const other of names) expect(Object.keys(services), name).toContain(other)
      for (const volume of (service['volumes'] ?? []) as string[]) {
        const [source = ''] = volume.split(':')
        if (source.startsWith('.'))
          expect(existsSync(join(root, folder, 'compose', source)), source).toBe(true)
        else expect(volumes, name).toContain(source)
      }
      const build = service['build'] as { context: string; dockerfile: string } | undefined
      if (!build) continue
      const context = join(folder, 'compose', build.context)
      expect(existsSync(join(root, context, build.dockerfile)), name).toBe(true)
    }
    const storefronts = Object.keys(services).filter((name) => name.startsWith('storefront-'))
    expect(storefronts).toHaveLength(2)
    for (const name of storefronts) {
      expect(services[name]).toMatchObject({ image: 'maison', read_only: true, stop_grace_period: '30s' })
    }
  })
})
