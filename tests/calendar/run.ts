import { parseArgs } from 'node:util'
import { endOnSignal } from '../support/children.ts'
import { checks, journeys, nothing, npm, runSuite, sum, units } from '../support/suite.ts'
import { systemPackages } from '../support/system-packages.ts'
import { libraryOfFaketime, settings } from './settings.ts'

/**
 * `npm run calendar [-- --only NAME,… --suites NAME,…]`: the suites that use real time, on other days and in other zones.
 * No test may depend on the date, the zone or the hour of its machine. Ends with the sum of what all have counted.
 */
const suites = { units, checks, journeys }

endOnSignal()
const { values } = parseArgs({ options: { only: { type: 'string' }, suites: { type: 'string' } } })
const chosen = choose('--only', settings, values.only)
const asked = choose(
  '--suites',
  Object.entries(suites).map(([name, suite]) => ({ name, suite })),
  values.suites,
)
systemPackages.install()
if (process.platform !== 'linux' || libraryOfFaketime() === undefined)
  giveUp('faketime is missing. As root on Debian: apt-get install -y --no-install-recommends faketime')

let tally = nothing
// At the real time: browsers get the pages that this makes.
const built = await runSuite(npm('build', 'build --logLevel warn'))
if (built.failed > 0) giveUp('the build failed')
for (const { name, env } of chosen)
  for (const { suite } of asked) {
    const counted = await runSuite({ ...suite, name: `${suite.name} at ${name}` }, env())
    console.log(`${suite.name} at ${name}: ${counted.passed} passed, ${counted.failed} failed`)
    tally = sum(tally, counted)
  }
const { passed, failed, amiss } = tally
if (amiss.length > 0) console.log(`\n${amiss.join('\n')}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/** Those whose names are in the list, or all where there is no list. */
function choose<Named extends { name: string }>(option: string, all: readonly Named[], list?: string) {
  const names = list?.split(',') ?? all.map(({ name }) => name)
  const unknown = names.filter((wanted) => all.every(({ name }) => name !== wanted))
  if (unknown.length > 0)
    giveUp(`${option}: ${unknown.join(', ')}? There are ${all.map(({ name }) => name).join(', ')}`)
  return all.filter(({ name }) => names.includes(name))
}

function giveUp(problem: string): never {
  console.error(problem)
  console.log('0 passed, 1 failed')
  process.exit(1)
}
