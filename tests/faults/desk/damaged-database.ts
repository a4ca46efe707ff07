import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkLog } from '../../support/log-check.ts'
import { connectClient } from '../../support/station-client.ts'
import { openDeskDay } from '../load/desk-day.ts'
import { type Acknowledged, checkAnswers, checkInside, createLedger, type Ledger } from '../load/ledger.ts'
import { createScanner } from '../load/scanner.ts'
import { fingerprintOf, refusalOf } from '../refused-start.ts'
import { type Bench, insist, type Scenario } from '../scenario.ts'
import { type Damage, damagesOf } from './damages.ts'

/**
 * A cut file or a flipped byte: the start refuses in a sentence and touches nothing, or opens and everything
 * acknowledged is there. What it may never do is open and be silent about a loss.
 */
export const damagedDatabase: Scenario = {
  name: 'damaged-database',
  async run(bench: Bench) {
    const { random, start, folder, short, note } = bench
    const [killed, stopped] = [join(folder, 'killed'), join(folder, 'stopped')]
    const ledger = createLedger()
    const first = await start({ folder: killed })
    const { client, people } = await openDeskDay(first, 200, random)
    const scanner = createScanner(people, ledger, random)
    await scanner.work(client, () => ledger.acknowledged.length >= 600)
    client.close()
    await first.kill()
    cpSync(killed, stopped, { recursive: true })
    await (await start({ folder: stopped })).stop()

    const damages = [...damagesOf(stopped, 'stopped', short), ...damagesOf(killed, 'killed', short)]
    const counts = { refused: 0, whole: 0 }
    const faults: string[] = []
    for (const damage of damages) {
      try {
        counts[await openDamaged(bench, damage.of === 'killed' ? killed : stopped, damage, ledger)] += 1
      } catch (error) {
        faults.push(`${damage.of}, ${damage.name}: ${error instanceof Error ? error.message : error}`)
        note(faults.at(-1) ?? '')
      }
    }
    insist(faults.length === 0, `${faults.length} of ${damages.length} damages are not handled; the first: ${faults[0]}`)
    insist(counts.refused > 0 && counts.whole > 0, 'the damages do not reach both ends')
    return `${damages.length} damages: ${counts.refused} refused in words with the files untouched, ${counts.whole} opened with nothing lost`
  },
}

async function openDamaged(
  { start, folder }: Bench,
  from: string,
  { file, change }: Damage,
  ledger: Ledger,
): Promise<'refused' | 'whole'> {
  const data = join(folder, 'damaged')
  rmSync(data, { recursive: true, force: true })
  cpSync(from, data, { recursive: true })
  const path = join(data, file)
  const changed = change(readFileSync(path))
  if (changed) writeFileSync(path, changed)
  else rmSync(path)
  const before = fingerprintOf(data)
  const refusal = await refusalOf(() => start({ folder: data }))
  if ('said' in refusal) {
    insist(/abîmée|clé/.test(refusal.said), `it refuses for another reason: ${refusal.said}`)
    insist(fingerprintOf(data) === before, 'it refuses, and has changed the files')
    return 'refused'
  }
  const { started } = refusal
  try {
    const client = await connectClient(started)
    await checkAnswers(client, everyFifth(ledger.acknowledged))
    client.close()
    await started.stop()
  } finally {
    await started.kill()
  }
  checkInside(ledger, checkLog(data).inside)
  return 'whole'
}

/** Asked again they write nothing; asked of a database that has lost them they would be done anew. */
const everyFifth = (all: readonly Acknowledged[]): Acknowledged[] => all.filter((_, index) => index % 5 === 4 || index > all.length - 5)
