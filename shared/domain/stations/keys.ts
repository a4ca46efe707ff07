import { z } from 'zod'
import { count, fewerThan } from '../bounds.ts'
import type { EventIn, Parsed, StreamKind } from '../stream.ts'
import type { StationRole } from './authority.ts'

/** What a key is for. Each purpose is one stream of kind `key`, named by the purpose. */
export const keyPurposes = ['common', 'people', 'access', 'remote', 'show', 'seal', 'safeguarding', 'recovery'] as const
export type KeyPurpose = (typeof keyPurposes)[number]

/** The roles whose stations hold the secret of each purpose (decision 43). */
export const holdersOf: Readonly<Record<KeyPurpose, readonly StationRole[]>> = {
  /** Ids that are derived from commands. No authority follows from it, and no words are hashed under it (decision 58). */
  common: ['pilot', 'reception', 'booth', 'moderator'],
  /** Attendee ids, ticket and badge codes, certificates. */
  people: ['pilot', 'reception'],
  /** Pairing codes, tokens, one-time codes, handovers, links, phones' tokens and voters. */
  access: ['pilot'],
  /** Hashes of the codes and links of remote people: the cloud compares them. */
  remote: ['pilot', 'cloud'],
  /** Passwords of OBS. */
  show: ['pilot', 'booth'],
  /** X25519 private key: personal parts in the cloud. */
  seal: ['pilot'],
  /** X25519 private key: alerts and masked originals. */
  safeguarding: ['pilot'],
  /** The letters of the recovery sheet. */
  recovery: ['pilot'],
}

/** Purposes whose secret is an X25519 private key. The public half is public. */
export const pairPurposes = ['seal', 'safeguarding'] as const
export type PairPurpose = (typeof pairPurposes)[number]
export const isPairPurpose = (purpose: KeyPurpose): purpose is PairPurpose =>
  (pairPurposes as readonly KeyPurpose[]).includes(purpose)

export const mayHold = (role: StationRole, purpose: KeyPurpose): boolean => holdersOf[purpose].includes(role)

/**
 * The purposes that get a new generation when a station of this role is put out. `common` stays, because a command
 * repeated at another station must make the same ids, and its key proves nothing.
 */
export const rotatedWithout = (role: StationRole): readonly KeyPurpose[] =>
  keyPurposes.filter((purpose) => purpose !== 'common' && mayHold(role, purpose))

/**
 * Purposes whose newest generation every station may know, because every station of the first release knew all keys.
 * `safeguarding`, which that release lacked, is among them. Empty if the event began later.
 */
export function purposesToRenew(stateOf: (purpose: KeyPurpose) => KeyState): readonly KeyPurpose[] {
  if (!wasKnownToAll(stateOf('common'))) return []
  return keyPurposes.filter((purpose) => stateOf(purpose).generations.every(isOld))
}

const isOld = ({ because }: Pick<KeyGeneration, 'because'>): boolean => because === 'first-release'

/** Whether the event began under the first release, whose stations all knew its single key. `common`: that purpose. */
export const wasKnownToAll = (common: KeyState): boolean => common.generations.some(isOld)

/** 16 letters of base32. */
const keyId = z.string().regex(/^[a-z2-7]{16}$/)
/** A sealed key: base64. */
const box = z.string().max(1000)
const stationId = z.string().max(64)

export const keyCauses = ['first-release', 'station-revoked', 'after-first-release'] as const

const keyMade = z.strictObject({
  keyId,
  /** From 1. Two pilots' stations that are apart may make the same number. */
  generation: count.min(1),
  /** Of a pair: 32 bytes, base64. */
  publicKey: z.string().max(64).optional(),
  /** By station: the secret, sealed to that station's box key. */
  boxes: z.record(stationId, box).refine((boxes) => fewerThan(boxes, 10_000)),
  because: z.enum(keyCauses).optional(),
})
const keyGiven = z.strictObject({ keyId, to: stationId, box })
const lettersShown = z.strictObject({ keyId })

export const keyEvents = {
  /** A new generation. */
  KeyMade: keyMade,
  /** One more station receives a generation. */
  KeyGiven: keyGiven,
  /** In the stream of `recovery`: a pilot was shown these letters, to be printed. */
  RecoveryLettersShown: lettersShown,
}
export type KeyEvent = EventIn<typeof keyEvents>

export type KeyGeneration = Omit<Parsed<typeof keyMade>, 'publicKey' | 'because'> & {
  readonly publicKey: string | null
  readonly because: (typeof keyCauses)[number] | null
  /** Of `recovery`: a pilot was shown the sheet with these letters. */
  readonly isShown: boolean
  /** The pilot's station that made it. */
  readonly by: string
}

/** The generations of one purpose, in stream order. */
export interface KeyState {
  readonly generations: readonly KeyGeneration[]
}

/**
 * How far a generation may exceed the known ones. Otherwise one fact could be the last possible one, and no station
 * could be put out after it.
 */
const mostSteps = 1000
/** Most generations of one purpose by one pilot's station: it makes one when a station is put out. */
const mostOfStation = 100

export const keyStream: StreamKind<KeyState, KeyEvent> = {
  lane: 'system',
  events: keyEvents,
  initial: { generations: [] },
  evolve(state, event, { station }) {
    switch (event.type) {
      case 'KeyMade': {
        const known = state.generations.find((one) => one.keyId === event.keyId)
        // Two pilots' stations both announce the key of the first release.
        if (known) return withBoxes(state, event.keyId, event.boxes)
        const { keyId, generation, publicKey = null, boxes, because = null } = event
        if (generation > lastGeneration(state) + mostSteps) return state
        if (state.generations.filter(({ by }) => by === station).length >= mostOfStation) return state
        return {
          generations: [
            ...state.generations,
            { keyId, generation, publicKey, boxes, because, isShown: false, by: station },
          ],
        }
      }
      case 'KeyGiven':
        return withBoxes(state, event.keyId, { [event.to]: event.box })
      case 'RecoveryLettersShown':
        return changed(state, event.keyId, (one) => ({ ...one, isShown: true }))
    }
  },
}

/** 0: there is none. */
export const lastGeneration = ({ generations }: KeyState): number =>
  Math.max(0, ...generations.map(({ generation }) => generation))

const withBoxes = (state: KeyState, keyId: string, boxes: KeyGeneration['boxes']): KeyState =>
  changed(state, keyId, (one) => ({ ...one, boxes: { ...one.boxes, ...boxes } }))
const changed = (state: KeyState, keyId: string, change: (one: KeyGeneration) => KeyGeneration): KeyState => ({
  generations: state.generations.map((one) => (one.keyId === keyId ? change(one) : one)),
})

/** Whether the printed recovery sheet still opens everything. */
export const sheetStandings = ['never-shown', 'valid', 'replaced', 'replaced-by-update'] as const
export type SheetStanding = (typeof sheetStandings)[number]
export function sheetStanding({ generations }: KeyState): SheetStanding {
  const [newest, ...older] = newestFirst(generations)
  if (newest?.isShown) return 'valid'
  if (newest?.because === 'after-first-release') return 'replaced-by-update'
  return older.length > 0 ? 'replaced' : 'never-shown'
}

interface Numbered {
  readonly keyId: string
  readonly generation: number
}

/** Stations with the same generations agree on the newest. */
export const newestFirst = <Key extends Numbered>(keys: readonly Key[]): readonly Key[] =>
  keys.toSorted((one, other) => other.generation - one.generation || (one.keyId < other.keyId ? 1 : -1))

/** The first generation of a purpose, in stream order. */
export const firstOf = <Key extends Numbered>(keys: readonly Key[]): Key | undefined =>
  keys.find(({ generation }) => generation === 1)

/**
 * The same if a lost pilot's laptop may have dated another one earlier: the generation that this station has used so
 * far, whatever becomes of its maker. Otherwise one of a station that was not put out, if there is one.
 */
export function believedFirst(
  generations: readonly KeyGeneration[],
  isPutOut: (station: string) => boolean,
  soFar: string | undefined,
): KeyGeneration | undefined {
  const lowest = Math.min(...generations.map(({ generation }) => generation))
  const all = generations.filter(({ generation }) => generation === lowest)
  const used = generations.find(({ keyId }) => keyId === soFar)
  return used ?? all.find(({ by }) => !isPutOut(by)) ?? all[0]
}

/**
 * The generations among which the first one is chosen. Every station of the first release knew that of its own, so what is
 * derived from commands, or hashed, goes by the one that follows it. Ids of people and their printed badges stay.
 */
export const countedGenerations = (purpose: KeyPurpose, generations: readonly KeyGeneration[]) => {
  const own = purpose === 'people' ? generations : generations.filter((one) => !isOld(one))
  return own.length > 0 ? own : generations
}

/** A station, as far as the distribution of keys needs it. */
export interface Holder {
  readonly stationId: string
  readonly role: StationRole | undefined
  readonly isRevoked: boolean
  /** X25519 public key, base64. */
  readonly boxKey: string | null
}

/** Those of `stations` that are to receive keys of this purpose, and can. */
export const receiversOf = (purpose: KeyPurpose, stations: readonly Holder[]): readonly ReceivingHolder[] =>
  stations.flatMap(({ stationId, role, isRevoked, boxKey }) =>
    role !== undefined && !isRevoked && boxKey !== null && mayHold(role, purpose) ? [{ stationId, boxKey }] : [],
  )
export interface ReceivingHolder {
  readonly stationId: string
  readonly boxKey: string
}

/** Missing boxes: which generation must still be sealed to which station. */
export const missingBoxes = (
  purpose: KeyPurpose,
  { generations }: KeyState,
  stations: readonly Holder[],
): readonly { readonly keyId: string; readonly to: ReceivingHolder }[] =>
  generations.flatMap(({ keyId, boxes, because }) =>
    // With the single key of the first release a station of any role would hold what all others were for.
    (purpose === 'common' && isOld({ because }) ? [] : receiversOf(purpose, stations))
      .filter(({ stationId }) => !Object.hasOwn(boxes, stationId))
      .map((to) => ({ keyId, to })),
  )
