import type { ObsClient } from '../../../electron/station/show/obs/client.ts'

interface Request {
  readonly requestType: string
  readonly requestData?: Readonly<Record<string, unknown>>
  readonly inputVariables?: Readonly<Record<string, string>>
  readonly outputVariables?: Readonly<Record<string, string>>
}

const realm = 'OBS_WEBSOCKET_DATA_REALM_GLOBAL'

/** Stored slots, custom events and batches with variables, as obs-websocket 5 has them. Answers at once, or not at all. */
export function memoryObs() {
  const slots = new Map<string, unknown>()
  const orders: string[] = []
  const listeners = new Set<(event: unknown) => void>()
  const asked: string[] = []
  let toLose = 0
  let hiddenUntil = 0

  const readSlot = (name: string) => (Date.now() < hiddenUntil ? null : (slots.get(name) ?? null))

  function run({ requestType, requestData = {} }: Request) {
    asked.push(requestType)
    const { slotName, slotValue, eventData } = requestData
    const known = requestData.realm === realm
    const answer = (result: boolean, responseData?: object) => ({
      requestType,
      requestStatus: { result, code: result ? 100 : 600 },
      ...(responseData && { responseData }),
    })
    if (requestType === 'GetPersistentData')
      return known ? answer(true, { slotValue: readSlot(String(slotName)) }) : answer(false)
    if (requestType === 'SetPersistentData') {
      if (toLose > 0) toLose -= 1
      else slots.set(String(slotName), slotValue)
    } else if (requestType === 'BroadcastCustomEvent') for (const listener of [...listeners]) listener(eventData)
    else orders.push(requestType)
    return answer(true)
  }

  function batch(requests: readonly Request[], { haltOnFailure = false } = {}) {
    const variables: Record<string, unknown> = {}
    const results: ReturnType<typeof run>[] = []
    for (const request of requests) {
      const given = Object.entries(request.inputVariables ?? {}).map(([field, name]) => [field, variables[name]])
      const result = run({ ...request, requestData: { ...request.requestData, ...Object.fromEntries(given) } })
      for (const [name, field] of Object.entries(request.outputVariables ?? {}))
        variables[name] = (result.responseData as Record<string, unknown> | undefined)?.[field]
      results.push(result)
      if (haltOnFailure && !result.requestStatus.result) break
    }
    return results
  }

  return {
    slots,
    /** What was carried out besides. */
    orders,
    asked,
    /** Of the next slots that are written, so many are not. */
    loseWrites(count: number): void {
      toLose = count
    },
    /** As while another client writes the file of all slots. */
    hideSlots(ms: number): void {
      hiddenUntil = Date.now() + ms
    },
    tell: (event: unknown) => {
      for (const listener of [...listeners]) listener(event)
    },
    /** A connection, whose answers may be held back. */
    connect(hear: (event: unknown) => void) {
      listeners.add(hear)
      let isDeaf = false
      const later = <Value>(value: Value) => (isDeaf ? new Promise<never>(() => {}) : Promise.resolve(value))
      const client = {
        call: (requestType: string, requestData: Request['requestData']) =>
          later(run({ requestType, ...(requestData && { requestData }) }).responseData),
        callBatch: (requests: readonly Request[], options?: { haltOnFailure?: boolean }) =>
          later(batch(requests, options)),
      } as unknown as ObsClient
      return {
        client,
        /** Neither hears nor is answered. What it sends arrives. */
        deafen(): void {
          isDeaf = true
          listeners.delete(hear)
        },
        close: () => void listeners.delete(hear),
      }
    },
  }
}
