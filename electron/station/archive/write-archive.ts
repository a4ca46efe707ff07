import { createHash } from 'node:crypto'
import type { Lane } from '../../../shared/domain/lanes.ts'
import { parseOrigin } from '../../../shared/replication/recorded-event.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { EventRowWithPart } from '../event-log/event-table.ts'
import { signHeads } from '../event-log/writing.ts'
import { iso } from '../iso.ts'
import { type PackedFile, packFile, storeFile, zipPieces } from '../zip-file.ts'
import {
  type ArchivedEvent,
  type ArchiveManifest,
  archivedLanes,
  archiveFormat,
  laneFile,
  manifestName,
  signatureName,
  signedText,
} from './archive-format.ts'

/** An origin's head when the archive was begun. Later events are not in the archive. */
interface HeldOrigin {
  readonly id: number
  readonly name: string
  readonly seq: number
  readonly hash: string
}

const eventsPerPiece = 200

/**
 * Writes the whole event as one file that can be verified without this station. It is a zip of one NDJSON file per
 * lane, with each event's hash and the stations' signatures, and a manifest signed by the pilot's key. Null if this
 * station does not hold that key. Between two pieces the desks get their turn.
 */
export async function writeArchive(
  log: EventLog,
  about: Pick<ArchiveManifest, 'eventName' | 'version'>,
): Promise<Uint8Array | null> {
  const { crypto, identity, origins, now } = log
  if (identity.pilotPrivateKey === null) return null
  signHeads(log)
  const held = origins
    .all()
    .map(([id, name]): HeldOrigin => {
      const { seq, hash } = origins.head(id)
      return { id, name, seq, hash: crypto.hex(hash) }
    })
    .filter(({ seq }) => seq > 0)
    .sort((one, other) => (one.name < other.name ? -1 : 1))

  const files: PackedFile[] = []
  const lanes: ArchiveManifest['lanes'] = []
  for (const lane of archivedLanes) {
    const { file, ...told } = await packLane(log, lane, held)
    files.push(file)
    lanes.push(told)
  }
  const manifest = JSON.stringify({
    format: archiveFormat,
    eventId: identity.eventId,
    ...about,
    madeAt: iso(now()),
    pilotKey: Buffer.from(identity.pilotPublicKey).toString('base64'),
    lanes,
    origins: held.map(({ name, seq, hash }) => ({ origin: name, events: seq, hash })),
  } satisfies ArchiveManifest)
  const signature = crypto.sign(identity.pilotPrivateKey, signedText(crypto, manifest))
  const [head, sig] = [
    storeFile(manifestName, manifest),
    storeFile(signatureName, Buffer.from(signature).toString('base64')),
  ]
  return Buffer.concat(zipPieces([...files, head, sig]))
}

async function packLane(log: EventLog, lane: Lane, held: readonly HeldOrigin[]) {
  const hash = createHash('sha256')
  const told = { lines: 0, bytes: 0 }
  const file = await packFile(
    laneFile(lane),
    (async function* () {
      for (const origin of held) {
        if (parseOrigin(origin.name)?.lane !== lane) continue
        for (const events of piecesOf(log, origin)) {
          const text = events.map((event) => `${JSON.stringify(event)}\n`).join('')
          hash.update(text)
          told.lines += events.length
          told.bytes += Buffer.byteLength(text)
          yield text
          await new Promise(setImmediate)
        }
      }
    })(),
  )
  const packedSha256 = createHash('sha256').update(file.packed).digest('hex')
  return { file, lane, ...told, sha256: hash.digest('hex'), packedSha256 }
}

function* piecesOf({ table, crypto }: EventLog, { id, name, seq }: HeldOrigin): Generator<ArchivedEvent[]> {
  for (let after = 0; after < seq; after += eventsPerPiece) {
    const signatures = new Map(
      table.signedHeads.all(id, after, after + eventsPerPiece).map((head) => [head.seq, head.sig]),
    )
    yield table.pageOfOrigin
      .all(id, after, Math.min(eventsPerPiece, seq - after))
      .map((row) => archived(crypto, row, name, signatures.get(row.seq), table.partOf.get(id, row.seq)))
  }
}

function archived(
  { hex }: EventLog['crypto'],
  row: EventRowWithPart,
  origin: string,
  signature: Uint8Array | undefined,
  part: { readonly salt: Uint8Array; readonly part: string } | undefined,
): ArchivedEvent {
  const { seq, ts, stream, type, v, payload, outcome, actor } = row
  return {
    origin,
    seq,
    ts,
    wallMs: row.wall_ms,
    stream,
    type,
    v,
    payload,
    partHash: row.part_hash && hex(row.part_hash),
    commandId: row.command_id,
    commandHash: row.command_hash && hex(row.command_hash),
    outcome,
    actor,
    hash: hex(row.hash),
    ...(part && { salt: hex(part.salt), part: part.part }),
    ...(signature && { signature: Buffer.from(signature).toString('base64') }),
  }
}
