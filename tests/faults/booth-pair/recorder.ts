import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { createFrameReader } from './frames.ts'

/** One message of a station that reached OBS, as the socket of that OBS has it. `at`: ms, monotonic. */
export type Reached =
  /** `isDone`: OBS has carried it out; undefined until it has answered. */
  | { readonly what: 'order'; readonly at: number; readonly by: string; readonly scene: string; isDone?: boolean }
  | {
      readonly what: 'claim'
      readonly at: number
      readonly by: string
      readonly epoch: number
      readonly station: string
    }
  /** `isRenewed`: OBS held this very claim when the beat came, so that its answer makes a lease. */
  | {
      readonly what: 'beat'
      readonly at: number
      readonly by: string
      readonly epoch: number
      readonly station: string
      isRenewed?: boolean
    }

interface Request {
  readonly requestType: string
  readonly requestData?: {
    readonly sceneUuid?: string
    readonly slotName?: string
    readonly slotValue?: { readonly epoch?: number; readonly station?: string }
    readonly eventData?: { readonly regieBeat?: { readonly epoch: number; readonly station: string } }
  }
}
interface Message {
  readonly op: number
  readonly d: Request & {
    readonly requestId?: string
    readonly requests?: readonly Request[]
    readonly requestStatus?: { readonly result: boolean }
    readonly results?: readonly {
      readonly requestType: string
      readonly requestStatus: { readonly result: boolean }
      readonly responseData?: { readonly slotValue?: { readonly epoch?: number; readonly station?: string } | null }
    }[]
  }
}

/** Stands between the relay and one OBS, and writes down who has it do what. */
export async function startRecorder(path: string, obsPort: number) {
  const reached: Reached[] = []
  const waiting = new Map<string, Extract<Reached, { what: 'order' }>[]>()
  const beats = new Map<string, Extract<Reached, { what: 'beat' }>>()
  const server = createServer((station) => pass(station).catch(() => station.destroy()))
  server.listen(path)
  await once(server, 'listening')
  let connections = 0

  async function pass(station: Socket): Promise<void> {
    const id = ++connections
    const [head] = (await once(station, 'data')) as [Buffer]
    const end = head.indexOf('\n')
    const by = head.toString('latin1', 0, end)
    const obs = connect(obsPort, '127.0.0.1')
    const toObs = createFrameReader((text) => note(id, by, JSON.parse(text)))
    const fromObs = createFrameReader((text) => settle(id, JSON.parse(text)))
    const first = head.subarray(end + 1)
    if (first.length > 0) {
      toObs(first)
      obs.write(first)
    }
    station.on('data', toObs).pipe(obs)
    obs.on('data', fromObs).pipe(station)
    for (const socket of [station, obs])
      socket
        .on('error', () => {})
        .on('close', () => {
          station.destroy()
          obs.destroy()
        })
  }

  function note(id: number, by: string, { op, d }: Message): void {
    if (op !== 6 && op !== 8) return
    const at = performance.now()
    for (const { requestType, requestData } of d.requests ?? [d]) {
      const { slotName, slotValue, eventData, sceneUuid = '' } = requestData ?? {}
      if (requestType === 'SetCurrentProgramScene') {
        const order: Extract<Reached, { what: 'order' }> = { what: 'order', at, by, scene: sceneUuid }
        reached.push(order)
        const key = `${id}/${d.requestId}`
        waiting.set(key, [...(waiting.get(key) ?? []), order])
      }
      if (requestType === 'SetPersistentData' && slotName === 'regie.air')
        reached.push({ what: 'claim', at, by, epoch: slotValue?.epoch ?? 0, station: slotValue?.station ?? '' })
      if (requestType === 'BroadcastCustomEvent' && eventData?.regieBeat) {
        const beat: Extract<Reached, { what: 'beat' }> = { what: 'beat', at, by, ...eventData.regieBeat }
        reached.push(beat)
        beats.set(`${id}/${d.requestId}`, beat)
      }
    }
  }

  function settle(id: number, { op, d }: Message): void {
    if (op !== 7 && op !== 9) return
    const key = `${id}/${d.requestId}`
    const beat = beats.get(key)
    if (beat) {
      const held = d.results?.[0]?.responseData?.slotValue
      beat.isRenewed = held?.epoch === beat.epoch && held?.station === beat.station
      beats.delete(key)
    }
    const all = op === 7 ? [d] : (d.results ?? [])
    const answers = all.filter(({ requestType }) => requestType === 'SetCurrentProgramScene')
    for (const [index, order] of (waiting.get(key) ?? []).entries())
      order.isDone = answers[index]?.requestStatus?.result === true
    waiting.delete(key)
  }

  return { reached, close: () => void server.close() }
}
