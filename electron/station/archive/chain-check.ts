import { pairingText, stationEvents } from '../../../shared/domain/stations/station.ts'
import type { Crypto } from '../../../shared/kernel/crypto.ts'
import { chainStart, hashOf, headText, parseOrigin, partHashOf } from '../../../shared/replication/recorded-event.ts'
import { stationIdOf } from '../event-log/identity.ts'
import type { ArchivedEvent } from './archive-format.ts'

export type ArchiveFaultKind =
  | 'not-an-archive'
  | 'file-missing'
  | 'zip-header-differs'
  | 'unreadable'
  | 'bad-signature'
  | 'signed-by-another'
  | 'line-missing'
  | 'line-out-of-place'
  | 'hash-does-not-match'
  | 'part-does-not-match'
  | 'bytes-differ'

/** `where`: a file, with a line number if there is one; never a person. */
export interface ArchiveFault {
  readonly where: string
  readonly what: ArchiveFaultKind
}

interface Chain {
  readonly seq: number
  readonly hash: Uint8Array
  readonly signedUpTo: number
}

/** Checks every origin from its first event, line by line. Lane `system` must come before the others. */
export function createChainCheck(crypto: Crypto, eventId: string, pilotKey: Uint8Array) {
  const chains = new Map<string, Chain>()
  /**
   * By station: the key from which its id is derived. If no pairing gives that key, all keys that pairings give the
   * station.
   */
  const keys = new Map<string, readonly Uint8Array[]>()
  /** Where the first pairing stands that the manifest's pilot did not sign. Null if there is none. */
  let strange: string | null = null
  /** Whether the event's first station paired itself under the manifest's key. */
  let beginsHere = false
  /** Signatures to be verified once their lane has been read: the first lines of lane `system` say which keys count. */
  let postponed: { readonly key: string; readonly text: string; readonly signature: Uint8Array; where: string }[] = []
  let checked = 0

  /**
   * A pairing gives a station's key if the manifest's pilot signed it. Any paired laptop may write other pairings,
   * which do not count. If no station has paired itself under that key, the manifest belongs to another pilot.
   */
  function notePairing({ stream, type, payload }: ArchivedEvent, station: string, where: string): void {
    if (type !== 'StationPaired') return
    const pairing = stationEvents.StationPaired.safeParse(jsonOf(payload)).data
    const [kind, stationId = ''] = stream.split('/')
    // The archive keeps events that this version cannot read, as the log does.
    if (!pairing || kind !== 'station') return
    const text = pairingText(eventId, stationId, pairing.role, pairing.publicKey)
    if (!crypto.verify(pilotKey, text, Buffer.from(pairing.signature, 'base64'))) {
      strange ??= where
      return
    }
    if (station === stationId && pairing.role === 'pilot') beginsHere = true
    const key = Buffer.from(pairing.publicKey, 'base64')
    const known = keys.get(stationId) ?? []
    if (stationIdOf(crypto, key) === stationId) keys.set(stationId, [key])
    else if (!known.some((one) => stationIdOf(crypto, one) === stationId)) keys.set(stationId, [...known, key])
  }

  return {
    checked: () => checked,
    /** Checks the next line. Null if it is as it was written. */
    follow(event: ArchivedEvent, lane: string, where: string): ArchiveFault['what'] | null {
      const origin = parseOrigin(event.origin)
      if (origin?.lane !== lane) return 'line-out-of-place'
      const before = chains.get(event.origin) ?? {
        seq: 0,
        hash: chainStart(crypto, eventId, event.origin),
        signedUpTo: 0,
      }
      if (event.seq !== before.seq + 1) return event.seq > before.seq ? 'line-missing' : 'line-out-of-place'
      const { partHash, commandHash, hash, salt, part, signature, ...plain } = event
      const written = hashOf(crypto, {
        ...plain,
        partHash: partHash === null ? null : Buffer.from(partHash, 'hex'),
        commandHash: commandHash === null ? null : Buffer.from(commandHash, 'hex'),
        prevHash: before.hash,
      })
      if (crypto.hex(written) !== hash) return 'hash-does-not-match'
      if (part !== undefined || salt !== undefined) {
        const ofPart = partHashOf(crypto, { salt: Buffer.from(salt ?? '', 'hex'), part: part ?? '' })
        if (crypto.hex(ofPart) !== partHash) return 'part-does-not-match'
      }
      if (lane === 'system') notePairing(event, origin.station, where)
      if (signature !== undefined) {
        const text = headText(crypto, event.origin, event.seq, written)
        postponed.push({ key: origin.station, text, signature: Buffer.from(signature, 'base64'), where })
      }
      const signedUpTo = signature === undefined ? before.signedUpTo : event.seq
      chains.set(event.origin, { seq: event.seq, hash: written, signedUpTo })
      checked += 1
      return null
    },
    /**
     * Verifies the pairings and signatures of the lines since the last call. Signatures of an unpaired station prove
     * nothing.
     */
    signatures(): ArchiveFault | null {
      const taken = postponed
      postponed = []
      if (strange !== null && !beginsHere) return { where: strange, what: 'signed-by-another' }
      const wrong = taken.find(({ key, text, signature }) => {
        const ofStation = keys.get(key)
        return ofStation && !ofStation.some((publicKey) => crypto.verify(publicKey, text, signature))
      })
      return wrong ? { where: wrong.where, what: 'bad-signature' } : null
    },
    /** Checks that an origin ends where the manifest says, at a head that its station has signed. */
    endsAt(origin: string, events: number, hash: string): ArchiveFaultKind | null {
      const chain = chains.get(origin)
      if (!chain || chain.seq !== events || crypto.hex(chain.hash) !== hash) return 'line-missing'
      const isKnown = keys.has(parseOrigin(origin)?.station ?? '')
      return isKnown && chain.signedUpTo !== chain.seq ? 'bad-signature' : null
    },
  }
}
export type ChainCheck = ReturnType<typeof createChainCheck>

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
