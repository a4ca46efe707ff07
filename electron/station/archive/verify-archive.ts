import type { Crypto } from '../../../shared/kernel/crypto.ts'
import { localHeader, readZipEntries, type ZipEntry, zipEnd } from '../zip-file.ts'
import {
  type ArchiveManifest,
  archivedLanes,
  archiveManifest,
  fingerprintOf,
  laneFile,
  manifestName,
  signatureName,
  signedText,
} from './archive-format.ts'
import { type ArchiveFault, type ArchiveFaultKind, createChainCheck } from './chain-check.ts'
import { verifyLane } from './verify-lane.ts'

export interface ArchiveReport {
  /** Verified events, up to the first fault. */
  readonly events: number
  /** Null if the file could not be read that far. */
  readonly eventId: string | null
  readonly eventName: string | null
  readonly madeAt: string | null
  /** The fingerprint of the key that signed the archive, to be compared with the one on the pilot's screen. */
  readonly pilotKey: string | null
  readonly fault: ArchiveFault | null
}

/** Bytes. A manifest of this size lists some 100 000 origins. A longer one is not read. */
const longestManifest = 32 * 1024 * 1024

/**
 * Verifies from the file alone that every byte of an archive is as the pilot's station wrote it. `key`: the fingerprint
 * of the pilot's key, if the caller knows it from another source. Without it, a forged archive that was rebuilt from
 * its first event under another key passes as an archive of another event.
 */
export async function verifyArchive(crypto: Crypto, zip: Uint8Array, key?: string): Promise<ArchiveReport> {
  const nothing = { events: 0, eventId: null, eventName: null, madeAt: null, pilotKey: null }
  const files = filesOf(zip)
  if ('what' in files) return { ...nothing, fault: files }
  const read = readManifest(crypto, files)
  if ('what' in read) return { ...nothing, fault: read }
  const { manifest, pilotKey } = read
  const { eventId, eventName, madeAt } = manifest
  const about = { eventId, eventName, madeAt, pilotKey: fingerprintOf(crypto, pilotKey) }
  if (key !== undefined && lettersOf(key) !== lettersOf(about.pilotKey))
    return { ...about, events: 0, fault: { where: signatureName, what: 'signed-by-another' } }

  const chains = createChainCheck(crypto, eventId, pilotKey)
  for (const lane of archivedLanes) {
    const told = manifest.lanes.find((one) => one.lane === lane)
    const packed = files.get(laneFile(lane))
    if (!told || !packed) return { ...about, events: 0, fault: faultAt(laneFile(lane), 'file-missing') }
    const heads = manifest.origins.filter(({ origin }) => origin.endsWith(`.${lane}`))
    const fault = await verifyLane({ crypto, chains, told, heads, packed })
    if (fault) return { ...about, events: chains.checked(), fault }
  }
  return { ...about, events: chains.checked(), fault: null }
}

const faultAt = (where: string, what: ArchiveFaultKind): ArchiveFault => ({ where, what })
const lettersOf = (fingerprint: string): string => fingerprint.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
const expectedNames = [...archivedLanes.map(laneFile), manifestName, signatureName]

/** The bytes of each file, after a check that every byte around them is as this program writes it. */
function filesOf(zip: Uint8Array): ReadonlyMap<string, Uint8Array> | ArchiveFault {
  const entries = readZipEntries(zip)
  if (!entries) return faultAt('zip', 'not-an-archive')
  const names = entries.map(({ name }) => name)
  const missing = expectedNames.find((name) => !names.includes(name))
  if (missing !== undefined) return faultAt(missing, 'file-missing')
  if (names.length !== expectedNames.length) return faultAt('zip', 'not-an-archive')
  const files = new Map<string, Uint8Array>()
  let at = 0
  for (const entry of entries) {
    const header = localHeader(entry)
    const from = at + header.length
    if (!sameBytes(zip.subarray(at, from), header)) return faultAt(entry.name, 'zip-header-differs')
    at = from + entry.packedSize
    files.set(entry.name, zip.subarray(from, at))
  }
  return sameBytes(zip.subarray(at), endOf(entries)) ? files : faultAt('zip', 'zip-header-differs')
}

function endOf(entries: readonly ZipEntry[]): Uint8Array {
  try {
    return zipEnd(entries)
  } catch {
    return new Uint8Array()
  }
}

/** The manifest, if its signature is by the key that it names. */
function readManifest(
  crypto: Crypto,
  files: ReadonlyMap<string, Uint8Array>,
): { readonly manifest: ArchiveManifest; readonly pilotKey: Uint8Array } | ArchiveFault {
  const bytes = files.get(manifestName) ?? new Uint8Array()
  if (bytes.length > longestManifest) return faultAt(manifestName, 'unreadable')
  const manifest = archiveManifest.safeParse(jsonOf(bytes)).data
  if (!manifest) return faultAt(manifestName, 'unreadable')
  const pilotKey = Buffer.from(manifest.pilotKey, 'base64')
  const text = Buffer.from(files.get(signatureName) ?? []).toString('latin1')
  const signature = Buffer.from(text, 'base64')
  // A signature has several base64 forms. Only the canonical one is accepted.
  const isValid = signature.toString('base64') === text && crypto.verify(pilotKey, signedText(crypto, bytes), signature)
  return isValid ? { manifest, pilotKey } : faultAt(signatureName, 'bad-signature')
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString())
  } catch {
    return undefined
  }
}

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0
