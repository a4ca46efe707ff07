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
/**
 * Real OBS, printers, browsers and cuts wait more than they work: two at a time, the longest first, so that both lanes end
 * together. The rehearsal is as the README has it, on the built program: nine stations, and the check that all hold the same.
 */
const realThings = [
  journeys,
  npm('obs', 'obs --reporter=dot', byVitest),
  ...['desk', 'lan'].map(faults),
  npm('shell', 'shell', byUs),
  npm('rehearsal', 'regie rehearse --seconds 5'),
  ...['printing', 'obs', 'cloud', 'booth-pair', 'audience'].map(faults),
  npm('package', 'package', byUs),
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
const waiting = realThings.values()
await Promise.all([runInTurn(waiting), runInTurn(waiting)])
// Figures of a machine with nothing else to do.
if (process.argv.includes('--bench')) await runInTurn([npm('benches', 'bench all --short', byUs)])
const { passed, failed, skipped, amiss } = tally
// Again at the end: who keeps only the last lines of a run learns what was wrong.
if (amiss.length > 0) console.log(`\n${amiss.join('\n')}`)
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = failed === 0 ? 0 : 1

/** Lanes that are given the same iterator share its suites. */
async function runInTurn(suites: Iterable<Suite>): Promise<void> {
  for (const suite of suites) {
    const counted = await runSuite(suite)
    tally = sum(tally, counted)
  }
}
