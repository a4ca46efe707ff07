import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkLog } from '../../support/log-check.ts'
import { connectClient } from '../../support/station-client.ts'
import type { StationProcess } from '../../support/station-process.ts'
import { openDeskDay } from '../load/desk-day.ts'
import { type Acknowledged, checkAnswers, checkInside, createLedger, type Ledger } from '../load/ledger.ts'
import { createScanner } from '../load/scanner.ts'
import { fingerprintOf, refusalOf } from '../refused-start.ts'
import { type Bench, insist, type Scenario } from '../scenario.ts'
import { type Damage, damagesOf } from './damages.ts'

/**
 * A truncated file or a flipped byte. Either the start refuses with a sentence and changes nothing, or the station
 * opens with everything acknowledged. It may never open with a loss and say nothing.
 */
export const damagedDatabase: Scenario = {
  name: 'damaged-database',
  async run(bench: Bench) {
    const { random, start, folder, short, note } = bench
    const [killed, stopped] = [join(folder, 'killed'), join(folder, 'stopped')]
    const ledger = createLedger()
    const first = await start({ folder: killed })
    const { client: importer, people } = await openDeskDay(first, 200, random)
    importer.close()
    await first.stop()
    // People are in the database, and this morning's admissions only in the write-ahead log.
    const second = await start({ folder: killed })
    const client = await connectClient(second)
    const scanner = createScanner(people.slice(1), ledger, random)
    await scanner.work(client, () => ledger.acknowledged.length >= 600)
    // The last transaction of the write-ahead log is an admission, so that its loss matters.
    const last = createScanner(people.slice(0, 1), ledger, random)
    await last.work(client, () => ledger.acknowledged.length >= 601)
    client.close()
    await second.kill()
    cpSync(killed, stopped, { recursive: true })
    await (await start({ folder: stopped })).stop()

    const damages = [...damagesOf(stopped, 'stopped', short), ...damagesOf(killed, 'killed', short)]
    const counts = { refused: 0, whole: 0, told: 0 }
    const faults: string[] = []
    for (const damage of damages) {
      try {
        counts[await openDamaged(bench, damage.of === 'killed' ? killed : stopped, damage, ledger)] += 1
      } catch (error) {
        faults.push(`${damage.of}, ${damage.name}: ${error instanceof Error ? error.message : error}`)
        note(faults.at(-1)?.slice(0, 200) ?? '')
      }
    }
    insist(
      faults.length === 0,
      `${faults.length} of ${damages.length} damages are not handled; the first: ${faults[0]}`,
    )
    insist(counts.refused > 0 && counts.whole > 0, `the damages do not cause both results: ${JSON.stringify(counts)}`)
    return `${damages.length} damages: ${counts.refused} refused in words with the files untouched, ${counts.whole} opened with nothing lost, ${counts.told} opened without the last admission and said so`
  },
}

async function openDamaged(
  { start, folder }: Bench,
  from: string,
  { file, change }: Damage,
  ledger: Ledger,
): Promise<'refused' | 'whole' | 'told'> {
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
    insist(/abîmée|clé/.test(refusal.said), `the start was refused for another reason: ${refusal.said}`)
    const after = fingerprintOf(data)
    insist(after === before, `the start was refused, and changed the files: ${before}\nbecame ${after}`)
    return 'refused'
  }
  const { started } = refusal
  return await openedWhole(started, data, ledger)
}

/** Everything is there, or the station has reported its last write as lost and only that one is missing. */
async function openedWhole(started: StationProcess, data: string, ledger: Ledger): Promise<'whole' | 'told'> {
  const [last] = ledger.acknowledged.slice(-1)
  const wasTold = /dernière écriture/.test(started.output())
  try {
    const client = await connectClient(started)
    await checkAnswers(client, everyFifth(ledger.acknowledged.slice(0, -1)))
    if (last && !wasTold) await checkAnswers(client, [last])
    client.close()
    await started.stop()
  } finally {
    await started.kill()
  }
  const { inside } = checkLog(data)
  if (!wasTold) checkInside(ledger, inside)
  else
    insist(
      inside.size >= [...ledger.inside.values()].filter(Boolean).length - 1,
      'more than the last admission is lost',
    )
  return wasTold ? 'told' : 'whole'
}

/** Repeated commands must write nothing. A database that has lost them would run them again. */
const everyFifth = (all: readonly Acknowledged[]): Acknowledged[] =>
  all.filter((_, index) => index % 5 === 4 || index > all.length - 5)
