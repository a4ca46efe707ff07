import type { Purged } from '../../../shared/domain/event/retention.ts'
import { zonedIso } from '../../../shared/domain/event/zoned-time.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import { fingerprintOf } from '../archive/archive-format.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { type DrawPage, paper } from './document.ts'
import { dateInWords } from './document-words.ts'
import { inks, type Pen, typed } from './pen.ts'
import { type ReceiptPurpose, receiptWords } from './receipt-words.ts'

interface ReceiptAbout {
  readonly purpose: ReceiptPurpose
  /**
   * `sessions`: for a purge of replays, whose `erased` counts questions. `since`: the time of the first of several
   * purges.
   */
  readonly purged: Purged & { readonly sessions?: number; readonly since?: number }
  readonly language: Language
  /** How many badge folders the following pages name. */
  readonly folders?: number
  /** Stations that have not erased yet. */
  readonly awayStations?: readonly string[]
}

const left = 71
const width = paper.width - 2 * left

/**
 * One page for the files: what was erased, when, by whom, and what remains. It gives the place of the record in the
 * log, which an archive proves, and the pilot's signature over that record if this station holds the key.
 */
export function receiptPage(
  log: EventLog,
  catalog: Catalog,
  { purpose, purged, language, folders = 0, awayStations = [] }: ReceiptAbout,
): DrawPage {
  const { crypto, identity, origins, table } = log
  const words = receiptWords[language]
  const { name, timeZone } = catalog.event()
  const at = zonedIso(timeZone, purged.at)
  const moment = (when: number) => {
    const told = zonedIso(timeZone, when)
    return `${dateInWords(told.slice(0, 10), language)}, ${told.slice(11, 16)}`
  }
  const row = table.one.get(origins.known(purged.origin) ?? 0, purged.seq)
  const record = `${purged.origin} ${purged.seq}`
  const hash = row ? crypto.hex(row.hash) : ''
  const { erased, kept, sessions = 0, since = purged.at } = purged
  const counted = purpose === 'replays' ? [sessions] : []
  const text = ['regie-purge-1', identity.eventId, purpose, at, ...counted, erased, kept, record, hash].join('\n')
  const signature =
    identity.pilotPrivateKey && Buffer.from(crypto.sign(identity.pilotPrivateKey, text)).toString('base64')

  const lines: readonly (readonly [string, string])[] = [
    [words.event, typed(name)],
    [words.purpose, words.purposes[purpose]],
    [words.when, `${since < purged.at ? `${moment(since)} – ` : ''}${moment(purged.at)} (${timeZone})`],
    [words.by, row?.actor === 'station' ? words.byDate : typed(row?.actor ?? '')],
    [words.erased, words.counts[purpose](erased, sessions)],
    [words.kept, kept === 0 ? words.nothing : words.keptBack[purpose](kept)],
    [words.stays, words.staying[purpose]],
    [words.elsewhere, folders === 0 ? words.copies : `${words.copies} ${words.folders.onNextPage(folders)}`],
    ...(awayStations.length > 0 ? [[words.away, typed(awayStations.join(', '))] as const] : []),
  ]
  const proofs: readonly (readonly [string, string])[] = [
    [words.record, record],
    [words.hash, hash],
    ...(signature
      ? ([
          // The whole signature, in two lines: a truncated signature proves nothing.
          [words.signature, signature.replace(/^.{44}/, '$& ')],
          [words.key, fingerprintOf(crypto, identity.pilotPublicKey)],
        ] as const)
      : []),
  ]

  return (pen, page) => {
    page.save().rect(left, 71, 42, 4).fill(inks.accent).restore()
    pen.write(words.title, { x: left, y: 112, size: 26, weight: 'Bold' })
    let y = 160
    for (const line of lines) y = drawLine(pen, line, y, 11.5, 17) + 14
    pen.rule(left, y, width)
    y += 24
    for (const line of proofs) y = drawLine(pen, line, y, 8.5, 12) + 6
  }
}

const valueAt = left + 132

function drawLine(pen: Pen, [label, value]: readonly [string, string], y: number, size: number, lead: number): number {
  pen.write(label, { x: left, y, size, ink: inks.soft })
  const room = left + width - valueAt
  const lines = pen.linesOf(value, room, size).slice(0, 8)
  for (const [at, line] of lines.entries()) pen.write(line, { x: valueAt, y: y + at * lead, size })
  return y + Math.max(1, lines.length) * lead
}
