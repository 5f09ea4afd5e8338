import { benchContentLake } from './bench/content-lake.ts'
import { benchGrowth } from './bench/growth.ts'
import { benchStorefront } from './bench/storefront.ts'
import { benchSoak } from './bench/soak/soak.ts'
import { benchViewer } from './bench/viewer.ts'

// `npm run bench` runs all benchmarks except the long ones; `npm run bench -- lake` runs those that are named.
const benches: Record<string, () => Promise<void>> = {
  storefront: benchStorefront,
  viewer: benchViewer,
  lake: benchContentLake,
  growth: benchGrowth,
  soak: benchSoak,
}
const long = ['soak']

const named = process.argv.slice(2)
const unknown = named.find((name) => !benches[name])
if (unknown !== undefined) {
  process.stderr.write(
    `Unknown benchmark "${unknown}". The benchmarks are ${Object.keys(benches).join(', ')}.\n`,
  )
  process.exit(1)
}
for (const [name, bench] of Object.entries(benches)) {
  if (named.length === 0 ? !long.includes(name) : named.includes(name)) await bench()
}
