import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { endOnSignal } from '../support/children.ts'
import { isBuildCurrent, projectFolder } from '../support/station-build.ts'
import { benchAll } from './all.ts'
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
  phones: async () => (await import('./phones.ts')).phones,
  flood: async () => (await import('./flood.ts')).flood,
  phone: async () => (await import('./phone.ts')).phone,
  cloud: async () => (await import('./cloud.ts')).cloud,
  replication: async () => (await import('./replication.ts')).replication,
}

/** Of `all --short`: those with a figure that can be compared with another day's. Under 4 minutes on two cores. */
const comparedBenches = ['check-in', 'start', 'import', 'stage', 'replication', 'cloud']

const usage = `npm run bench -- NAME [--json] [--runs N], where NAME is one of: ${Object.keys(benches).join(', ')}
npm run bench -- all [--short] [--record]`

/**
 * `npm run bench -- NAME [--json] [--runs N]`. Ends with 0 when it could measure, whatever the figures are.
 * `npm run bench -- all [--short] [--record]`: ends with 1 where a figure has drifted from the last release's.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      runs: { type: 'string' },
      short: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  })
  const [name = ''] = positionals
  const load = Object.hasOwn(benches, name) ? benches[name] : undefined
  const isShort = values.short
  const runs = Number(values.runs ?? (isShort ? 1 : 5))
  const isAll = name === 'all'
  if (!(load || isAll) || positionals.length !== 1 || !Number.isInteger(runs) || runs < 1) {
    console.error(usage)
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
  if (!load) {
    const names = isShort ? comparedBenches : Object.keys(benches)
    const args = [...(isShort ? ['--short'] : []), '--runs', String(runs)]
    if (!(await benchAll({ names, args, isRecording: values.record }))) process.exitCode = 1
    return
  }
  const bench = await load()
  const results = await bench({ runs, isShort, tell: (words) => console.error(`  ${words}`) })
  console.log(table(results, runs))
  if (values.json) console.log(jsonLine(name, results))
}

endOnSignal()
await main()
