import { isNotReady, type ObsClient, within } from './client.ts'
import { type Answer, dataOf, guarded, inOneMessage, type ObsRequest } from './fence.ts'

/** A collection that loads keeps OBS from answering: it is asked again, after this rest, in ms. */
const notReadyMs = 100
const mostTries = 20

/**
 * Requests to one OBS, each with its time-out. In a room with a second, OBS checks with each order whether this station
 * still has the room. All functions here throw ObsTimeout; ObsGone; NotTheOwner; OBSWebSocketError.
 */
export function createSending(deps: {
  readonly callMs: number
  /** @throws ObsGone */
  readonly connected: () => ObsClient
  readonly rest: (ms: number) => Promise<void>
  readonly air: {
    readonly ready: () => Promise<void>
    readonly check: () => 'free' | 'guarded'
    readonly known: () => { readonly station: string }
  }
}) {
  const { air, callMs, connected } = deps

  /**
   * The answers to orders of a room with a second, each for itself: one that OBS refuses holds up no other. Null: these are
   * questions, or the room has no second. The lease is looked at in the turn that sends.
   */
  async function guardedOrders(requests: readonly ObsRequest[]): Promise<readonly Answer[] | null> {
    if (requests.every(({ requestType }) => requestType.startsWith('Get'))) return null
    await air.ready()
    const one = connected()
    if (air.check() === 'free') return null
    const { station } = air.known()
    return await within(callMs, Promise.all(requests.map((request) => guarded(one, station, request))))
  }

  return {
    async call(request: Parameters<ObsClient['call']>[0], data?: object): Promise<unknown> {
      for (let tries = 0; ; tries++) {
        try {
          const checked = await guardedOrders([{ requestType: request, requestData: data }])
          if (checked) return dataOf(checked[0])
          return await within(callMs, connected().call(request, data as never))
        } catch (error) {
          if (!isNotReady(error) || tries > mostTries) throw error
          await deps.rest(notReadyMs)
        }
      }
    },
    /** Orders that nothing comes between: OBS has all of them or none, also if it freezes. */
    async orders(...requests: readonly ObsRequest[]): Promise<void> {
      await air.ready()
      const one = connected()
      const sent = air.check() === 'free' ? inOneMessage(one, requests) : guarded(one, air.known().station, ...requests)
      dataOf(await within(callMs, sent))
    },
    /** Several requests in one message, done in their order; each answer's place is its request's. */
    async batch(requests: readonly ObsRequest[]): Promise<unknown> {
      return (await guardedOrders(requests)) ?? (await within(callMs, connected().callBatch(requests as never)))
    },
  }
}
