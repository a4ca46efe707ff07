import { OBSWebSocketError } from 'obs-websocket-js/json'
import { z } from 'zod'
import { type AirClaim, isHigherClaim, isSameClaim } from '../../../../shared/domain/show/lease.ts'
import { mostEpoch } from '../../../../shared/domain/stations/ownership.ts'
import { NotTheOwner, notReady, type ObsClient } from './client.ts'

const idOfStation = z.string().max(64)
const claim = z.object({
  epoch: z.int().min(0).max(mostEpoch),
  station: idOfStation,
  second: idOfStation.nullish(),
})
const realm = 'OBS_WEBSOCKET_DATA_REALM_GLOBAL'
const slot = { realm, slotName: 'regie.air' }
const slotAnswer = z.object({ slotValue: claim })

/** The claim that OBS holds. Null: none that is understood. */
export const readClaim = async (client: ObsClient): Promise<AirClaim | null> =>
  claimIn(await client.call('GetPersistentData', slot))
const claimIn = (answer: unknown): AirClaim | null => slotAnswer.safeParse(answer).data?.slotValue ?? null

/**
 * OBS checks no epoch, so the claim is also kept in OBS itself: a station that does not know yet that it has lost the
 * room reads here that it may only watch: whose claim that is is the answer, null where it is ours. Between reading and an
 * order another may claim. Where a room has a second, `guarded` closes that race.
 */
export async function claimAir(client: ObsClient, ours: AirClaim): Promise<AirClaim | null> {
  const theirs = await readClaim(client)
  if (theirs && isHigherClaim(theirs, ours)) return theirs
  if (theirs && isSameClaim(theirs, ours)) return null
  await writeClaim(client, ours, theirs)
  return null
}

/** `before`: the claim that OBS held. In one message, so that it comes whole or not at all. */
export async function writeClaim(client: ObsClient, ours: AirClaim, before: AirClaim | null): Promise<void> {
  const given = withoutNull(ours)
  const write = { requestType: 'SetPersistentData', requestData: { ...slot, slotValue: given } }
  // Whoever is connected now learns it at once.
  const tell = { requestType: 'BroadcastCustomEvent', requestData: { eventData: { regieAir: given } } }
  const { withdrawn, own } = tokensOf(ours, before)
  dataOf(await inOneMessage(client, [...withdrawn.map(setToken), write, ...own.map(setToken), tell]))
}

/**
 * What OBS holds of a claim and its tokens after `writeClaim`. OBS keeps its slots in one file, without a lock: what is
 * written, or read, while another client writes may be `missing`. `taken`: another has claimed higher.
 */
export async function readBack(
  client: ObsClient,
  ours: AirClaim,
  before: AirClaim | null,
): Promise<'held' | 'missing' | 'taken'> {
  const { withdrawn, own } = tokensOf(ours, before)
  const tokens = [...withdrawn, ...own]
  const reads = [slot, ...tokens.map(({ station }) => ({ realm, slotName: tokenOf(station) }))]
  const results = answers.parse(
    await client.callBatch(reads.map((requestData) => ({ requestType: 'GetPersistentData', requestData }))),
  )
  const [found, ...values] = results.map(({ responseData }) => responseData)
  const theirs = claimIn(found)
  if (theirs && isHigherClaim(theirs, ours)) return 'taken'
  const isWhole = tokens.every(
    ({ isGiven }, at) => tokenAnswer.safeParse(values[at]).data?.slotValue === tokenValue(isGiven),
  )
  return theirs && isSameClaim(theirs, ours) && isWhole ? 'held' : 'missing'
}

interface Token {
  readonly station: string
  readonly isGiven: boolean
}
/** What a claim changes: the token of the station that it takes the room from, and that of its own. */
function tokensOf(ours: AirClaim, before: AirClaim | null): { withdrawn: readonly Token[]; own: readonly Token[] } {
  const isTakenAway = before?.second && before.station !== ours.station
  return {
    withdrawn: isTakenAway ? [{ station: before.station, isGiven: false }] : [],
    own: ours.second || before?.second ? [{ station: ours.station, isGiven: Boolean(ours.second) }] : [],
  }
}
const tokenAnswer = z.object({ slotValue: z.string() })
const withoutNull = ({ epoch, station, second }: AirClaim) => ({ epoch, station, ...(second && { second }) })

/**
 * A station's right to send, as OBS can check it: a slot that names OBS's own realm, or no realm at all. `guarded` has OBS read
 * that slot, and then read again in the realm that it names. If there is none, OBS does not go on to the order.
 */
const setToken = ({ station, isGiven }: Token) => ({
  requestType: 'SetPersistentData',
  requestData: { realm, slotName: tokenOf(station), slotValue: tokenValue(isGiven) },
})
const tokenValue = (isGiven: boolean) => (isGiven ? realm : 'none')
const tokenOf = (station: string): string => `regie.air.${station}`

/**
 * An order that OBS itself does not carry out once another station has the room, whenever it arrives; or several in one
 * message, up to the first that it refuses, whose answer this gives.
 * @throws NotTheOwner; OBSWebSocketError
 */
export async function guarded(client: ObsClient, station: string, ...orders: readonly ObsRequest[]): Promise<Answer> {
  const of = { slotName: tokenOf(station) }
  const check = [
    { requestType: 'GetPersistentData', requestData: { realm, ...of }, outputVariables: { named: 'slotValue' } },
    { requestType: 'GetPersistentData', requestData: of, inputVariables: { realm: 'named' } },
  ]
  const options = { haltOnFailure: true, variables: {} }
  const results = answers.parse(await client.callBatch([...check, ...orders] as never, options))
  const last = results.at(-1)
  if (last && results.length > check.length) return last
  const isRefused = results.length === check.length && last?.requestStatus.code !== notReady
  throw isRefused ? new NotTheOwner() : errorOf(last)
}

/** Several orders in one message, up to the first that OBS refuses. Gives the answer to the last that it looked at. */
export async function inOneMessage(client: ObsClient, orders: readonly ObsRequest[]): Promise<Answer | undefined> {
  return answers.parse(await client.callBatch(orders as never, { haltOnFailure: true })).at(-1)
}

export interface ObsRequest {
  readonly requestType: string
  readonly requestData?: object | undefined
}
export type Answer = z.output<typeof answers>[number]

const answers = z.array(
  z.looseObject({
    requestStatus: z.object({ result: z.boolean(), code: z.number(), comment: z.string().optional() }),
    responseData: z.unknown().optional(),
  }),
)

/** @throws OBSWebSocketError, as a single call does */
export function dataOf(answer: Answer | undefined): unknown {
  if (!answer?.requestStatus.result) throw errorOf(answer)
  return answer.responseData
}
const errorOf = (answer: Answer | undefined) =>
  new OBSWebSocketError(answer?.requestStatus.code ?? 0, answer?.requestStatus.comment ?? '')

/** One beat, and the claim that OBS held at that moment. */
export async function sendBeat(
  client: ObsClient,
  { epoch, station }: AirClaim,
  room: string,
): Promise<AirClaim | null> {
  const results = answers.parse(
    await client.callBatch(
      [
        { requestType: 'GetPersistentData', requestData: slot },
        { requestType: 'BroadcastCustomEvent', requestData: { eventData: { regieBeat: { room, epoch, station } } } },
      ],
      { haltOnFailure: true },
    ),
  )
  dataOf(results.at(-1))
  return claimIn(results[0]?.responseData)
}

const beat = z.object({ regieBeat: z.object({ room: idOfStation, epoch: z.int(), station: idOfStation }) })

/** Whether a custom event is a beat of this claim's station in this room. */
export function isBeatOf(event: unknown, { epoch, station }: AirClaim, room: string): boolean {
  const found = beat.safeParse(event).data?.regieBeat
  return found !== undefined && found.room === room && found.epoch === epoch && found.station === station
}

/** Tells everybody who drives this very OBS for which room: an address has many names, a connection has one end. */
export async function announceRoom(client: ObsClient, roomId: string): Promise<void> {
  await client.call('BroadcastCustomEvent', { eventData: { regieRoom: roomId } })
}

/** The room of such an announcement; null where it is none. */
export const roomAnnounced = (event: unknown): string | null =>
  z.object({ regieRoom: z.string().max(64) }).safeParse(event).data?.regieRoom ?? null

/** The claim of a custom event that takes the room away from `ours`; null where it does not. */
export const takenFrom = (ours: AirClaim, event: unknown): AirClaim | null => {
  const theirs = z.object({ regieAir: claim }).safeParse(event).data?.regieAir
  return theirs && isHigherClaim(theirs, ours) ? theirs : null
}
