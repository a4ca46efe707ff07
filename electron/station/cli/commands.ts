import { createWriteStream, openAsBlob, readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { CommandOutcome } from '../../../shared/contract/contract.ts'
import { languages } from '../../../shared/kernel/language.ts'
import type { ImportReport } from '../attendees/import-runner.ts'
import { restore, verifyFolder } from '../backup/restore.ts'
import { restoreSentence } from '../backup/wording.ts'
import { linesOf } from '../cloud/lines-of.ts'
import type { LogReport } from '../event-log/verify.ts'
import { inClearSentence } from '../sealing/sealing-words.ts'
import { unlockForCommand } from '../sealing/unlock-for-command.ts'
import { givenPassphrase } from '../sealing/unlock-for-start.ts'
import { verifyArchiveFile } from './archive-commands.ts'
import type { CommandOptions, Ending } from './command-options.ts'
import { afterErasure } from './erased-people.ts'
import { noData } from './no-data.ts'
import { showImportProgress } from './progress.ts'
import { purgePurposes } from './purge-purposes.ts'
import { purgeText } from './purge-wording.ts'
import { ask, give, runningStation } from './running-station.ts'
import { withStation } from './with-station.ts'
import { importText, intactText, openedText, refusalText, type SealedSummary } from './wording.ts'

/** The only command that may begin an event in a folder. It first checks that the file can be read. */
export async function importFile(file: string, options: CommandOptions): Promise<Ending> {
  const content = readFileSync(file)
  return await withStation(options, async (station) => {
    const query = new URLSearchParams({
      ...(options.dryRun && { dryRun: '1' }),
      ...(options.mapping !== undefined && { mapping: options.mapping }),
    })
    const stopProgress = options.quiet ? () => {} : showImportProgress(station)
    const response = await ask(station, `/api/v1/import/attendees?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: content,
    }).finally(stopProgress)
    const body = (await response.json()) as Record<string, unknown>
    if (!response.ok) return refused(body)
    const report = body as unknown as ImportReport
    return { code: report.refusedCount === 0 ? 0 : 3, text: importText(report), json: body }
  })
}

export const exportFile = async (options: CommandOptions): Promise<Ending> =>
  noData(options.folder) ??
  unknownLanguage(options) ??
  withStation(options, async (station) => {
    const response = await ask(
      station,
      `/api/v1/export/attendees?${new URLSearchParams({ lang: options.lang ?? 'fr' })}`,
    )
    if (!response.ok || !response.body) return refused((await response.json()) as Record<string, unknown>)
    const target = options.out === undefined ? process.stdout : createWriteStream(options.out, { mode: 0o600 })
    await pipeline(Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]), target, {
      end: options.out !== undefined,
    })
    return {
      code: 0,
      text: options.out === undefined ? '' : `Écrit dans ${options.out}.`,
      json: { out: options.out ?? null },
    }
  })

/**
 * Opens the parts that the cloud stores sealed, with the keys of this event's stations. Exit code 3 if some could not
 * be opened.
 */
export const openSealed = async (file: string, options: CommandOptions): Promise<Ending> => {
  // A missing file is reported before a station is started.
  const body = await openAsBlob(file)
  if ((await body.slice(0, customDump.length).text()) === customDump) return notItsText
  return (
    noData(options.folder) ??
    withStation(options, async (station) => {
      const response = await ask(station, '/api/v1/cloud/open', {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body,
      })
      if (!response.ok || !response.body) return refused((await response.json()) as Record<string, unknown>)
      const target = options.out === undefined ? process.stdout : createWriteStream(options.out, { mode: 0o600 })
      let summary: SealedSummary | null = null
      const withoutSummary = async function* (lines: AsyncIterable<string>) {
        for await (const line of lines) {
          if (line.startsWith('{"summary":')) summary = (JSON.parse(line) as { summary: SealedSummary }).summary
          else yield `${line}\n`
        }
      }
      const lines = linesOf(Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]))
      await pipeline(withoutSummary(lines), target, { end: options.out !== undefined })
      return summary === null
        ? cutShort
        : { code: isAllOpen(summary) ? 0 : 3, text: openedText(summary), json: summary }
    })
  )
}
/** The first bytes of a file of `pg_dump --format=custom`. */
const customDump = 'PGDMP'
const notItsText: Ending = {
  code: 2,
  text: 'C’est une sauvegarde au format de pg_restore. Sortez-en le texte, puis recommencez avec lui : pg_restore --file=nuage.sql SAUVEGARDE',
  json: null,
}
/** The station ended during the command. */
const cutShort: Ending = { code: 1, text: 'L’ouverture s’est interrompue : recommencez.', json: null }
const isAllOpen = ({ notOurs, forged, whole }: SealedSummary): boolean => whole && notOurs + forged === 0

/** Exit code 2 if the log or a projection is damaged. */
export async function verify({ folder, archive, key, keyFile }: CommandOptions): Promise<Ending> {
  if (archive !== undefined) return verifyArchiveFile(archive, key)
  const nothing = noData(folder)
  if (nothing) return nothing
  const running = runningStation(folder)
  const report = running
    ? ((await (await ask(running, '/api/v1/verify')).json()) as LogReport)
    : verifyFolder(folder, (await unlockForCommand(folder, keyFile)).key)
  return endingOf(report)
}

const unknownLanguage = ({ lang }: CommandOptions): Ending | undefined =>
  lang === undefined || languages.some((one) => one === lang)
    ? undefined
    : { code: 1, text: `Langue inconnue : écrivez --lang ${languages.join(' ou ')}.`, json: null }

const erase = async (options: CommandOptions): Promise<Ending> =>
  noData(options.folder) ??
  withStation(options, async (station) => {
    const body = await give(station, 'attendees.erase', { attendeeIds: options.ids })
    if ('type' in body) return refused(body)
    const { text, awayStations } = await afterErasure(station, Number(body.erased), 0)
    return { code: 0, text, json: { ...body, awayStations } }
  })

/** To be run after the event. Exit code 3 if something was kept. */
const purgeAudience = async (options: CommandOptions): Promise<Ending> =>
  noData(options.folder) ??
  unknownLanguage(options) ??
  withStation(options, async (station) => {
    const body = await give(station, 'audience.purge', {})
    if ('type' in body) return refused(body)
    const purged = body as CommandOutcome<'audience.purge'>
    const code = purged.withReferent + purged.pollsAway === 0 ? 0 : 3
    return { code, text: purgeText(purged, options.lang === 'en' ? 'en' : 'fr'), json: body }
  })

/** Of the lanes, only `audience` can be purged as a whole. People are erased one by one. */
export function purge(options: CommandOptions): Promise<Ending> | Ending {
  const { lane, ids, purpose, isDue } = options
  if (purpose !== undefined || isDue) {
    if (lane !== undefined || ids.length > 0 || (purpose !== undefined && isDue))
      return {
        code: 1,
        text: 'Effacez par finalité (--purpose ou --due) ou autrement, l’un après l’autre.',
        json: null,
      }
    return purgePurposes(options)
  }
  if (lane !== undefined && ids.length > 0)
    return {
      code: 1,
      text: 'Effacez des personnes (--id) ou le public (--lane audience), l’un après l’autre.',
      json: null,
    }
  if (lane === 'audience') return purgeAudience(options)
  if (lane !== undefined)
    return { code: 1, text: `Rien ne s’efface ainsi de « ${lane} » : écrivez --lane audience.`, json: null }
  return ids.length === 0
    ? { code: 1, text: 'Indiquez quoi effacer : --id ID, --lane audience, --purpose people ou --due.', json: null }
    : erase(options)
}

export async function openLink({ folder }: CommandOptions): Promise<Ending> {
  const station = runningStation(folder)
  if (!station) return noData(folder) ?? notRunning('npm start')
  const body = await give(station, 'access.create', { role: 'pilot', label: 'Pilotage' })
  return 'type' in body
    ? refused(body)
    : { code: 0, text: String(body.url), json: { url: body.url, expiresAt: body.expiresAt } }
}

export async function pair(options: CommandOptions): Promise<Ending> {
  const station = runningStation(options.folder)
  if (!station) return noData(options.folder) ?? notRunning('npm start -- --hub')
  const role = options.role ?? 'reception'
  const body = await give(station, 'stations.pair', { role, name: options.name ?? pairNames[role] ?? role })
  if ('type' in body) return refused(body)
  const { code, linkUrl, expiresAt } = body
  return { code: 0, text: `npm start -- --link ${linkUrl} --pair ${code}`, json: { code, linkUrl, expiresAt } }
}

/** A link or a code of a station that does not run would lead nowhere. */
const notRunning = (start: string): Ending => ({
  code: 1,
  text: `Aucun poste ne tourne sur ce dossier : lancez « ${start} ».`,
  json: { fault: 'not-running' },
})

const pairNames: Readonly<Record<string, string>> = {
  reception: 'Accueil',
  booth: 'Régie',
  moderator: 'Modération',
  pilot: 'Pilotage',
}

export async function restoreCopy(options: CommandOptions): Promise<Ending> {
  if (options.from === undefined) return { code: 1, text: 'Indiquez la copie : --from DOSSIER ou FICHIER.', json: null }
  if (runningStation(options.folder))
    return { code: 1, text: 'Un poste tourne sur ce dossier : arrêtez-le d’abord.', json: null }
  const result = await restore({
    from: options.from,
    folder: options.folder,
    recoveryCode: options.code,
    means: { passphrase: givenPassphrase(), keyFile: options.keyFile },
  })
  if ('refused' in result) {
    const isDamaged = result.refused === 'copy-damaged' || result.refused === 'key-damaged'
    return { code: isDamaged ? 2 : 1, text: restoreSentence(result), json: result }
  }
  const { text, code } = endingOf(result.report)
  const keyKept = result.sealing === 'file' ? ` ${inClearSentence}` : ''
  const aside = result.setAside.length === 0 ? '' : ` L’ancienne base est gardée à côté : ${result.setAside[0]}.`
  return { code, text: `Copie ${result.copy} restaurée. ${text}${aside}${keyKept}`, json: result }
}

function endingOf(report: LogReport): Ending {
  const { events, streams, fault } = report
  if (fault) return { code: 2, text: `Anomalie : ${fault.what}, ${fault.where}.`, json: report }
  return { code: 0, text: intactText(events, streams), json: report }
}

const refused = (problem: Record<string, unknown>): Ending => ({ code: 1, text: refusalText(problem), json: problem })
