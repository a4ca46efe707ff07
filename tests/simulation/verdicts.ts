import type { StationPairing, StationRevocation } from '../../shared/domain/stations/station.ts'
import { type Disagreements, disagreementsIn } from './disagreements.ts'
import { byInstant, type Fact } from './facts.ts'
import type { Crowd, Passage } from './people.ts'
import { cast } from './stations.ts'
import type { World } from './world.ts'

/** What must be shown at the end, computed from all written events without the tested code. */
export interface Verdicts {
  counts(fact: Fact): boolean
  /** Paired, and not put out since. */
  isLetIn(station: string): boolean
  isPutOut(station: string): boolean
  /** By person, day and checkpoint: standing admissions, and whether a person has reviewed them. */
  readonly conflicts: ReadonlyMap<string, boolean>
  readonly erased: ReadonlySet<string>
  readonly disagreements: Disagreements
}

/** The events that only a pilot's station may write, listed again, in the lanes in which others write as well. */
export const ofPilotsAlone: readonly string[] = [
  ...['AttendeeErased', 'AttendeeImported', 'AttendeeVanished', 'ImportFinished', 'ExportTaken', 'RecoverySheetShown'],
  ...[
    'MoveToRemoteUndone',
    ...['BatchPlanned', 'BatchBoxFilled', 'BatchCancelled'],
    'DoorCallAnswered',
    'KioskDirected',
    'QuestionErased',
    'QuestionTakenIn',
    'PollAnswersErased',
    'PollRestored',
    'AudiencePurged',
    'QuestionShown',
  ],
  ...['QuestionUnsealed', 'AudienceConfigured'],
  ...[
    'PollAnswersShown',
    'QuestionChecked',
    'ReferentSawQuestion',
    'ReferentSettledQuestion',
    'RemoteCodeTold',
    'RemoteVoiceTold',
  ],
  ...['RemoteAccessRevoked', 'RemoteAccessRenewed', 'PlayersSet', 'ReplayPublished', 'ReplaySpeakersSet'],
  ...['SpeakerConsented', 'SpeakerRefused', 'SpeakerConsentWithdrawn', 'ReplayWithdrawn', 'ReplayPurged'],
  ...['RoomAdded', 'RoomChanged', 'RoomRemoved', 'SessionAdded', 'SessionChanged', 'SessionCancelled'],
  ...['SessionRestored', 'SessionRemoved', 'SeatsOfAbsentFreed'],
]
/** Events that, besides pilots' stations, only the cloud may write. */
const ofCloudAlone = [
  'QuestionAuthorTold',
  'QuestionUpvoted',
  'QuestionReplied',
  'PollVoted',
  'RemotePresenceNoted',
  'AudienceKeyMade',
]
const ofCloud = [...ofCloudAlone, 'QuestionAsked', 'OrganiserEntered', 'OrganiserLeft']
const ofBoothInAudience = ['QuestionOnAir', 'QuestionAirWithdrawn', 'PollPainted']
/** Names of streams as programs of ours make them, `I` an id, `N` a number, `D` a day. Of other kinds one id. */
const names: Readonly<Record<string, string>> = {
  admission: 'I/I/D',
  'rehearsal-admission': 'N/I/I/D',
  'rehearsal-cue': 'N/I',
  'rehearsal-poll': 'N/I',
  'rehearsal-poll-vote': 'N/I/I',
  'audience-key': 'N',
  ...Object.fromEntries(['same-person', 'remote-presence', 'question-vote', 'poll-vote'].map((kind) => [kind, 'I/I'])),
  ...Object.fromEntries(['replay-mark', 'air-change', 'recording', 'alarm'].map((kind) => [kind, 'I/I'])),
}
const letters: Readonly<Record<string, string>> = {
  I: '[A-Za-z0-9_-]{1,64}',
  N: '[1-9][0-9]{0,8}',
  D: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
}
export function isName(kind: string, name: string): boolean {
  const form = (names[kind] ?? 'I').replaceAll(/[IND]/g, (letter) => letters[letter] ?? '')
  if (!new RegExp(`^${form}$`).test(name)) return false
  // Of two people the smaller id stands first.
  const [one = '', other = ''] = name.split('/')
  return kind !== 'same-person' || [one, other].sort()[0] !== other
}
/** A pilot's purge erases whatever name a stream has. */
const erases = [
  ...['AttendeeErased', 'QuestionErased', 'PollAnswersErased', 'AudiencePurged', 'ReplayPurged', 'PurposePurged'],
  ...['AccessRevoked', 'RemoteAccessRevoked', 'OrganiserEnded'],
]
/** Events that begin a stream. They count only from the station that the stream's id names. */
const named = [
  'QuestionAsked',
  'AccessCreated',
  'AccessUsed',
  'PrinterAdded',
  'PrintJobRequested',
  'PeopleMovedToRemote',
]
const ofOneself = [
  'StationSealed',
  'StationBoxKeyTold',
  'DeskConfigured',
  'StationRenamed',
  'StationReachable',
  'CloudReachable',
  'StationGivenBack',
]
const latestOfOthers = Date.UTC(2200, 0, 1)
const ofPrinters = ['PrinterAdded', 'PrinterTakenOver']
const lanesWritten = {
  pilot: ['people', 'show', 'audience', 'system'],
  reception: ['people'],
  booth: ['show'],
  moderator: ['audience'],
  cloud: [] as string[],
}

export function verdictsOn(world: World, { wanted, lastNames }: Pick<Crowd, 'wanted' | 'lastNames'>): Verdicts {
  const facts = [...world.facts.all()]
  const standing = standings(facts)
  const unknown = ['AttendeeTeleported', 'HologramShown']

  function counts(fact: Fact): boolean {
    const { station, lane, type, origin, seq, stream, payload } = fact
    if (type === 'StationPaired' || type === 'StationRevoked') return cast[station as keyof typeof cast] === 'pilot'
    if (unknown.includes(type) || (station === 'future' && type === 'AttendeeAmended')) return false
    const { isPaired, cut } = standing.get(station) ?? { isPaired: false, cut: null }
    if (!isPaired || (cut && seq > (cut[origin] ?? 0))) return false
    const role = cast[station as keyof typeof cast]
    const [kind = '', about = ''] = stream.split('/')
    if (!isName(kind, stream.slice(kind.length + 1))) return role === 'pilot' && erases.includes(type)
    if (role === 'pilot') return true
    if (fact.ts > latestOfOthers || ofPilotsAlone.includes(type)) return false
    const isNamed = about.startsWith(station) && about.length === station.length + 10
    if ((named.includes(type) || (type === 'PollCreated' && kind === 'poll')) && !isNamed) return false
    if (role === 'cloud' && ofCloud.includes(type)) return true
    if (ofCloudAlone.includes(type)) return false
    if (role === 'booth' && ofBoothInAudience.includes(type)) return true
    if (lanesWritten[role].includes(lane)) return true
    if (type === 'AccessUsed') return true
    if (type === 'AccessCreated') return (JSON.parse(payload) as { role: string }).role === role
    if (kind === 'printer') return ofPrinters.includes(type) && lanesWritten[role].includes('people')
    return ofOneself.includes(type) && about === station
  }

  const counted = facts.filter(counts)
  const isPutOut = (station: string) => (standing.get(station)?.cut ?? null) !== null
  const erased = new Set(
    counted.filter(({ type }) => type === 'AttendeeErased').map(({ stream }) => stream.slice('attendee/'.length)),
  )
  return {
    counts,
    isLetIn(station) {
      const { isPaired = false, cut = null } = standing.get(station) ?? {}
      return isPaired && cut === null
    },
    isPutOut,
    // Passages of a rehearsal do not count. The same command may occur in both.
    conflicts: conflictsIn(
      counted.filter(({ stream }) => stream.startsWith('admission/')),
      wanted,
    ),
    erased,
    disagreements: disagreementsIn(byInstant(counted), lastNames, erased, {
      isPilots: (station) => cast[station as keyof typeof cast] === 'pilot',
      isPutOut,
    }),
  }
}

interface Standing {
  readonly isPaired: boolean
  readonly cut: Readonly<Record<string, number>> | null
}

/** The pilots' last statement on each station. */
function standings(facts: readonly Fact[]): ReadonlyMap<string, Standing> {
  const standing = new Map<string, Standing>()
  for (const { type, stream, payload, station: by } of byInstant(facts)) {
    if (cast[by as keyof typeof cast] !== 'pilot') continue
    const station = stream.slice('station/'.length)
    if (type === 'StationPaired' && (JSON.parse(payload) as StationPairing).publicKey)
      standing.set(station, { isPaired: true, cut: null })
    if (type === 'StationRevoked')
      standing.set(station, {
        isPaired: standing.get(station)?.isPaired ?? false,
        cut: (JSON.parse(payload) as StationRevocation).cut,
      })
  }
  return standing
}

/** Uses sets without an order: who is in twice does not depend on who was first. */
function conflictsIn(counted: readonly Fact[], wanted: ReadonlyMap<string, Passage>): ReadonlyMap<string, boolean> {
  const named = (type: string) =>
    new Set(
      counted
        .filter((fact) => fact.type === type)
        .flatMap(({ stream, payload }) =>
          (JSON.parse(payload) as { admissionIds: readonly string[] }).admissionIds.map((id) => `${stream} ${id}`),
        ),
    )
  const [undone, reviewed] = [named('AdmissionsUndone'), named('ConflictReviewed')]
  const standing = new Map<string, Set<string>>()
  for (const { type, commandId, stream } of counted) {
    if (type !== 'AttendeeAdmitted' || commandId === null || undone.has(`${stream} ${commandId}`)) continue
    const passage = wanted.get(commandId)
    // A merged entry is admitted as another one.
    const [, attendeeId] = stream.split('/')
    const key = passage ? `${attendeeId}/${passage.checkpoint}/${passage.date}` : stream.slice('admission/'.length)
    standing.set(key, (standing.get(key) ?? new Set()).add(`${stream} ${commandId}`))
  }
  const several = [...standing].filter(([, ids]) => ids.size > 1)
  return new Map(several.map(([key, ids]) => [key, [...ids].every((id) => reviewed.has(id))]))
}
