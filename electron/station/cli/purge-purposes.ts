import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CommandOutcome, ViewValue } from '../../../shared/contract/contract.ts'
import { type Purpose, purposes } from '../../../shared/domain/event/retention.ts'
import type { CommandOptions, Ending } from './command-options.ts'
import { afterErasure } from './erased-people.ts'
import { noData } from './no-data.ts'
import { purgeText } from './purge-wording.ts'
import { ask, give, type RunningStation } from './running-station.ts'
import { withStation } from './with-station.ts'
import { refusalText } from './wording.ts'

/** The result of one purpose's purge, or why it was refused. */
interface Done {
  readonly purpose: Purpose
  readonly code: 0 | 1 | 3
  readonly text: string
  readonly json: unknown
  readonly receipt: string | null
}

/**
 * Purges one purpose, or every purpose whose date has come, and writes a receipt for each. `--out`: a file for one
 * purpose, or a folder. Exit code 3 if something was kept.
 */
export async function purgePurposes(options: CommandOptions): Promise<Ending> {
  const { folder, purpose, isDue, out } = options
  const nothing = noData(folder)
  if (nothing) return nothing
  if (!isDue && !isPurpose(purpose))
    return { code: 1, text: `Finalité inconnue : écrivez --purpose ${purposes.join(' ou ')}.`, json: null }
  return withStation(options, async (station) => {
    const asked = isDue ? await duePurposes(station) : purposes.filter((one) => one === purpose)
    if (asked.length === 0) return { code: 0, text: 'Rien à effacer : aucune date n’est venue.', json: { purged: [] } }
    const done: Done[] = []
    for (const one of asked) {
      const outcome = await purgeOne(station, one, options)
      done.push(outcome.code === 1 || out === undefined ? outcome : await withReceipt(station, outcome, out, isDue))
    }
    const code = Math.max(...done.map((one) => (one.code === 1 ? 4 : one.code)))
    return {
      code: code === 4 ? 1 : (code as 0 | 3),
      text: done.map(({ text, receipt }) => (receipt ? `${text} Procès-verbal : ${receipt}.` : text)).join('\n'),
      json: { purged: done.map(({ purpose: of, json, receipt }) => ({ purpose: of, outcome: json, receipt })) },
    }
  })
}

const isPurpose = (text: string | undefined): text is Purpose => purposes.some((one) => one === text)

async function duePurposes(station: RunningStation): Promise<readonly Purpose[]> {
  const response = await ask(station, '/api/v1/views/afterEvent')
  const { value } = (await response.json()) as { readonly value: ViewValue<'afterEvent'> }
  return value.retention.filter(({ due, held }) => due && held > 0).map(({ purpose }) => purpose)
}

const purgeOne = (station: RunningStation, purpose: Purpose, { lang }: CommandOptions): Promise<Done> =>
  purpose === 'people' ? purgePeople(station) : purgeAudience(station, lang === 'en' ? 'en' : 'fr')

async function purgePeople(station: RunningStation): Promise<Done> {
  const about = { purpose: 'people', receipt: null } as const
  for (let erased = 0; ; ) {
    const body = await give(station, 'attendees.purge', {})
    if ('type' in body) return { ...about, code: 1, text: refusalText(body), json: body }
    const step = body as CommandOutcome<'attendees.purge'>
    erased += step.erased
    const { left, kept } = step
    if (left > 0) continue
    const { text, awayStations } = await afterErasure(station, erased, kept)
    return { ...about, code: kept === 0 ? 0 : 3, text, json: { erased, kept, awayStations } }
  }
}

async function purgeAudience(station: RunningStation, language: 'fr' | 'en'): Promise<Done> {
  const about = { purpose: 'audience', receipt: null } as const
  const body = await give(station, 'audience.purge', {})
  if ('type' in body) return { ...about, code: 1, text: refusalText(body), json: body }
  const purged = body as CommandOutcome<'audience.purge'>
  const code = purged.withReferent + purged.pollsAway === 0 ? 0 : 3
  return { ...about, code, text: purgeText(purged, language), json: body }
}

async function withReceipt(station: RunningStation, done: Done, out: string, isFolder: boolean): Promise<Done> {
  const file = isFolder ? join(out, `effacement-${done.purpose}.pdf`) : out
  const response = await ask(station, `/api/v1/export/purge-receipt?purpose=${done.purpose}`)
  writeFileSync(file, new Uint8Array(await response.arrayBuffer()), { mode: 0o600 })
  return { ...done, receipt: file }
}
