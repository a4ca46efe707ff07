import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { endOnSignal } from '../support/children.ts'
import { attackersOfVenue } from './attackers/all.ts'
import { endHostileCloud } from './attackers/hostile-cloud.ts'
import { endIdle } from './join-with.ts'
import { complaintOf, isRefused, type Outcome, tableOf } from './report.ts'
import { openVenue } from './venue.ts'

const usage = `npm run attacks -- [--short] [--only TEXT]

  --short  a cross-section: each attacker and each rule
  --only   attempts whose attacker, asset or name holds this text`

endOnSignal()
const { values } = parseArgs({
  options: { short: { type: 'boolean', default: false }, only: { type: 'string' }, help: { type: 'boolean' } },
})
if (values.help) {
  console.log(usage)
  process.exit(0)
}

const mostSeconds = 60
const began = performance.now()
const venue = await openVenue()
const outcomes: Outcome[] = []
try {
  for (const attempt of attackersOfVenue) {
    if (values.short && !attempt.isShort) continue
    const words = `${attempt.attacker} ${attempt.asset} ${attempt.name}`
    if (values.only !== undefined && !words.includes(values.only)) continue
    const outcome: Outcome = await Promise.race([attempt.run(venue), tooLate()]).then(
      (verdict) => ({ attempt, verdict }),
      (error: unknown) => ({ attempt, verdict: { error: error instanceof Error ? error.message : String(error) } }),
    )
    outcomes.push(outcome)
    const complaint = complaintOf(outcome)
    if (complaint !== undefined) console.log(complaint)
  }
} finally {
  await endHostileCloud()
  endIdle()
  await venue.close()
}
/** An attempt that hangs counts as not having reached the defender. The others are still tried. */
async function tooLate(): Promise<never> {
  await pause(mostSeconds * 1000, undefined, { ref: false })
  throw new Error(`no end after ${mostSeconds} s`)
}

const passed = outcomes.filter(isRefused).length
console.log(`\n${tableOf(outcomes)}\n`)
console.log(`${outcomes.length} attempts in ${Math.round((performance.now() - began) / 1000)} s`)
console.log(`${passed} passed, ${outcomes.length - passed} failed`)
process.exit(passed === outcomes.length && passed > 0 ? 0 : 1)
