import { endOnSignal } from './support/children.ts'
import { byUs, byVitest, checks, journeys, nothing, npm, runSuite, type Suite, sum, units } from './support/suite.ts'
import { systemPackages } from './support/system-packages.ts'

/**
 * `npm test`: installs what the tests need, builds, and runs every suite, each to its end, so that one look tells all
 * that is wrong. Ends with the sum of what the suites counted. Within 35 minutes on two cores: what takes minutes and
 * proves tests rather than the program is run apart: `npm run guards`, `npm run shell:mistakes`,
 * `npm run sim -- --mutants` beyond the recorded schedules, and `npm run journeys -- --all`. `--bench`: also compares
 * figures with the last release's.
 */

const faults = (of: string): Suite => npm(`faults: ${of}`, `faults ${of} --short`, byUs)

const first = [npm('build', 'build --logLevel warn')]
/** Two rows at once: each works on one core, and nothing of it depends on how long it takes. */
const onOneCore = [
  ...[npm('types', 'types'), npm('lint', 'lint'), npm('layers', 'layers'), npm('dead code', 'dead-code')],
  // These wait more than they work.
  npm('attacks', 'attacks --short', byUs),
]
const simulated = [
  npm('simulation', 'sim --seeds 500', byUs),
  npm('simulation: planted mistakes', 'sim --mutants --recorded', byUs),
]
/** On both cores. */
const onTwoCores = [units, checks]
/** Real OBS, printers and cuts wait more than they work, as do the browsers: two rows at once, of about equal length. */
const browsers = [journeys, npm('package', 'package', byUs), faults('obs')]
const machines = [
  npm('obs', 'obs --reporter=dot', byVitest),
  npm('shell', 'shell', byUs),
  // As the README has it, on the built program: nine stations, and the check that all hold the same.
  npm('rehearsal', 'regie rehearse --seconds 5'),
  ...['desk', 'printing', 'lan', 'booth-pair', 'audience', 'cloud'].map(faults),
]

endOnSignal()
const missing = systemPackages.install()
if (missing.length > 0) {
  console.error(
    `Missing: ${missing.join(', ')}. As root: apt-get install -y --no-install-recommends ${missing.join(' ')}`,
  )
  process.exit(1)
}
let tally = nothing
await runInTurn(first)
await Promise.all([runInTurn(onOneCore), runInTurn(simulated)])
await runInTurn(onTwoCores)
await Promise.all([runInTurn(browsers), runInTurn(machines)])
// Figures of a machine with nothing else to do.
if (process.argv.includes('--bench')) await runInTurn([npm('benches', 'bench all --short', byUs)])
const { passed, failed, skipped, amiss } = tally
// Again at the end: who keeps only the last lines of a run learns what was wrong.
if (amiss.length > 0) console.log(`\n${amiss.join('\n')}`)
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = failed === 0 ? 0 : 1

async function runInTurn(suites: readonly Suite[]): Promise<void> {
  for (const suite of suites) {
    const counted = await runSuite(suite)
    tally = sum(tally, counted)
  }
}
