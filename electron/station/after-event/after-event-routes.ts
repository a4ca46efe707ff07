import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { ViewRow } from '../../../shared/contract/contract.ts'
import { problemOf } from '../../../shared/contract/problem.ts'
import { dayNumber, id } from '../../../shared/contract/shapes.ts'
import { presenceRules } from '../../../shared/domain/check-in/half-days.ts'
import type { ExportTaken } from '../../../shared/domain/event/export.ts'
import { purposes } from '../../../shared/domain/event/retention.ts'
import { stillHolding } from '../../../shared/domain/stations/still-holding.ts'
import { languages } from '../../../shared/kernel/language.ts'
import { writeArchive } from '../archive/write-archive.ts'
import { noteExport } from '../attendees/note-export.ts'
import type { BadgeBook } from '../badges/badge-book.ts'
import type { Caller } from '../commands/handler.ts'
import { invalidField } from '../commands/problems.ts'
import type { Days } from '../event/today.ts'
import { type ApiDeps, requireRole } from '../server/api-routes.ts'
import { type HttpServer, sendProblem } from '../server/http-server.ts'
import type { Table } from '../table.ts'
import { decimalOf, type TableFormat, tableFile, tableFormats, tableTypes } from '../table-file.ts'
import { hasTakenPart, type ListSources, readAttendance, signersOf } from './attendance-list.ts'
import { attendanceTable } from './attendance-table.ts'
import { badgeFolders } from './badge-folders.ts'
import { journalTable } from './journal-table.ts'
import { noShowTables } from './no-shows-table.ts'
import { purgedReplays } from './purged-replays.ts'

const lang = z.enum(languages).default('fr')
const rule = z.enum(presenceRules).default('entry')
const format = z.enum(tableFormats).default('csv')
const queries = {
  archive: z.object({}),
  attendance: z.object({ format, lang, rule }),
  certificates: z.object({ lang, rule, attendee: id.optional() }),
  'signature-sheets': z.object({
    lang,
    day: z.coerce.number().pipe(dayNumber).optional(),
    half: z.enum(['morning', 'afternoon']).optional(),
  }),
  'no-shows': z.object({ format, lang }),
  journal: z.object({ format, lang }),
  'purge-receipt': z.object({ lang, purpose: z.enum([...purposes, 'replays']) }),
} as const
type ExportName = keyof typeof queries & ExportTaken['what']
type Query<Name extends ExportName> = z.output<(typeof queries)[Name]>

interface Deps extends ListSources {
  readonly days: Days
  readonly badges: Pick<BadgeBook, 'all'>
  readonly fontsFolder: string
  readonly version: string
  readonly stations: () => readonly ViewRow<'stations'>[]
}

/**
 * Serves the files that leave the station after the event, to the pilot only. The journal records each download. The
 * code that draws PDFs is loaded at the first request.
 */
export function addAfterEventRoutes(app: HttpServer, api: ApiDeps, deps: Deps): void {
  const { log, catalog, days, badges, fontsFolder, version, stations } = deps
  const { now } = log
  const titleOf = (sessionId: string): string => catalog.get('session', sessionId).settings?.title ?? ''

  function route<Name extends ExportName>(
    name: Name,
    answer: (query: Query<Name>, reply: FastifyReply, note: () => Promise<void>) => Promise<FastifyReply>,
  ): void {
    app.get(`/api/v1/export/${name}`, async (request: FastifyRequest, reply: FastifyReply) => {
      const caller: Caller | undefined = requireRole(api, 'pilot', request, reply)
      if (!caller) return reply
      const query = queries[name].safeParse(request.query)
      if (!query.success) return sendProblem(reply, badQuery(String(query.error.issues[0]?.path[0] ?? '')))
      return answer(query.data as Query<Name>, reply, () => noteExport(log, caller.label, name))
    })
  }

  async function sendTables(
    reply: FastifyReply,
    file: string,
    asked: { readonly format: TableFormat; readonly lang: 'fr' | 'en' },
    tables: readonly [Table, ...Table[]],
  ): Promise<FastifyReply> {
    return attached(reply, `${file}.${asked.format}`, tableTypes[asked.format]).send(
      await tableFile(asked.format, tables, decimalOf(asked.lang)),
    )
  }

  route('archive', async (_, reply, note) => {
    // A station without the key must not record an archive that it cannot write.
    if (log.identity.pilotPrivateKey === null) return sendProblem(reply, problemOf('not-a-pilot-station', 409))
    await note()
    const archive = await writeArchive(log, { eventName: catalog.event().name, version })
    return attached(reply, 'archive.regie.zip', 'application/zip').send(archive)
  })

  route('attendance', async (query, reply, note) => {
    await note()
    const list = await readAttendance(deps, query.rule)
    return sendTables(reply, 'presence', query, [attendanceTable(list, titleOf, catalog.event(), query.lang)])
  })

  route('no-shows', async (query, reply, note) => {
    await note()
    const { people } = await readAttendance(deps, 'entry')
    const about = { days: catalog.event().days, today: days.actualDate() }
    return sendTables(reply, 'absents', query, noShowTables(people, about, query.lang))
  })

  route('journal', async (query, reply, note) => {
    await note()
    return sendTables(reply, 'journal', query, [await journalTable(log, catalog, query.lang)])
  })

  route('certificates', async (query, reply, note) => {
    const { people, halfDays } = await readAttendance(deps, query.rule)
    const wanted = people.filter(({ attendeeId }) => query.attendee === undefined || query.attendee === attendeeId)
    if (query.attendee !== undefined && wanted.length === 0)
      return sendProblem(reply, problemOf('unknown-attendee', 404))
    const present = wanted.filter(hasTakenPart)
    if (present.length === 0) return sendProblem(reply, problemOf('nobody-present', 409))
    await note()
    const [{ pdfDocument }, { certificateNumber, certificatePages }] = await Promise.all([
      import('./document.ts'),
      import('./certificates.ts'),
    ])
    const { name, timeZone, days: dates } = catalog.event()
    const pages = certificatePages(present, {
      eventName: name,
      timeZone,
      days: dates,
      halfDays,
      rule: query.rule,
      language: query.lang,
      madeAt: now(),
      numberOf: (person) => certificateNumber(log, person),
    })
    const about = { title: titles.certificates[query.lang], language: query.lang, madeAt: now() }
    return attached(reply, 'attestations.pdf', 'application/pdf').send(pdfDocument(fontsFolder, about, pages))
  })

  route('signature-sheets', async (query, reply, note) => {
    const list = await readAttendance(deps, 'entry')
    const halves = list.halfDays.filter(({ day, half }) => (query.day ?? day) === day && (query.half ?? half) === half)
    if (halves.length === 0) return sendProblem(reply, badQuery('day'))
    if (halves.every((half) => signersOf(list, half).length === 0))
      return sendProblem(reply, problemOf('nobody-signs', 409))
    await note()
    const [{ pdfDocument }, { signatureSheetPages }] = await Promise.all([
      import('./document.ts'),
      import('./signature-sheets.ts'),
    ])
    const pages = signatureSheetPages(list, halves, { eventName: catalog.event().name, language: query.lang })
    const about = { title: titles.sheets[query.lang], language: query.lang, madeAt: now() }
    return attached(reply, 'emargement.pdf', 'application/pdf').send(pdfDocument(fontsFolder, about, pages))
  })

  route('purge-receipt', async (query, reply, note) => {
    const last =
      query.purpose === 'replays' ? purgedReplays(log, catalog) : catalog.get('retention', query.purpose).last
    if (last === null) return sendProblem(reply, problemOf('nothing-purged', 409))
    await note()
    const [{ pdfDocument }, { receiptPage }, { badgeFolderPages }] = await Promise.all([
      import('./document.ts'),
      import('./receipt.ts'),
      import('./badge-folder-pages.ts'),
    ])
    const folders = query.purpose === 'people' ? badgeFolders(catalog, badges.all()) : []
    const { purpose, lang: language } = query
    const awayStations = purpose === 'replays' ? [] : stillHolding(stations(), purpose, last.at)
    const receipt = receiptPage(log, catalog, {
      purpose,
      purged: last,
      language,
      folders: folders.length,
      awayStations,
    })
    const pages = [receipt, ...badgeFolderPages(folders, language)]
    const about = { title: titles.receipt[query.lang], language: query.lang, madeAt: now() }
    return attached(reply, 'effacement.pdf', 'application/pdf').send(pdfDocument(fontsFolder, about, pages))
  })
}

const titles = {
  certificates: { fr: 'Attestations de présence', en: 'Certificates of attendance' },
  sheets: { fr: 'Feuilles d’émargement', en: 'Signature sheets' },
  receipt: { fr: 'Procès-verbal d’effacement', en: 'Record of erasure' },
} as const

const attached = (reply: FastifyReply, file: string, type: string): FastifyReply =>
  reply.type(type).header('content-disposition', `attachment; filename="${file}"`)

const badQuery = (field: string) =>
  invalidField(field, 'Cette valeur n’est pas de celles qui sont possibles.', 'This is not one of the possible values.')
