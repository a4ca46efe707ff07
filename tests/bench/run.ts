import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { endOnSignal } from '../support/children.ts'
import { isBuildCurrent, projectFolder } from '../support/station-build.ts'
import type { Bench } from './bench.ts'
import { jsonLine, table } from './report.ts'

/** Loaded one at a time: what one bench needs must not be in the memory of another. */
const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  'check-in': async () => (await import('./check-in.ts')).checkIn,
  search: async () => (await import('./search.ts')).search,
  start: async () => (await import('./start.ts')).start,
  import: async () => (await import('./import.ts')).importing,
  badge: async () => (await import('./badge.ts')).badge,
  batch: async () => (await import('./batch.ts')).batch,
  lan: async () => (await import('./lan.ts')).lan,
  stage: async () => (await import('./stage.ts')).stage,
  obs: async () => (await import('./obs.ts')).obs,
  masking: async () => (await import('./masking.ts')).masking,
  audience: async () => (await import('./audience.ts')).audience,
  flood: async () => (await import('./flood.ts')).flood,
  phone: async () => (await import('./phone.ts')).phone,
  cloud: async () => (await import('./cloud.ts')).cloud,
  replication: async () => (await import('./replication.ts')).replication,
}

/** `npm run bench -- NAME [--json] [--runs N]`. Ends with 0 when it could measure, whatever the figures are. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false }, runs: { type: 'string', default: '5' } },
    allowPositionals: true,
  })
  const [name = ''] = positionals
  const load = Object.hasOwn(benches, name) ? benches[name] : undefined
  const runs = Number(values.runs)
  if (!load || positionals.length !== 1 || !Number.isInteger(runs) || runs < 1) {
    console.error(`npm run bench -- NAME [--json] [--runs N], where NAME is one of: ${Object.keys(benches).join(', ')}`)
    process.exitCode = 2
    return
  }
  if (!isBuildCurrent()) {
    console.error('The build is missing or older than its source: building first.')
    execFileSync('npm', ['run', '--silent', 'build', '--', '--logLevel', 'warn'], {
      cwd: projectFolder,
      stdio: 'inherit',
    })
  }
  const bench = await load()
  const results = await bench({ runs, tell: (words) => console.error(`  ${words}`) })
  console.log(table(results, runs))
  if (values.json) console.log(jsonLine(name, results))
}

endOnSignal()
await main()
