import { setTimeout as pause } from 'node:timers/promises'
import { OBSWebSocketError } from 'obs-websocket-js/json'
import type { LegReason, Output } from '../../../../shared/domain/show/take.ts'
import { runningTimeout } from '../../running-timeout.ts'
import { reasonOf } from '../obs/client.ts'
import type { ObsConnection } from '../obs/connection.ts'
import type { Settled } from '../obs/orders.ts'
import type { OutputChange } from '../obs/shown.ts'
import { whyNot } from '../obs/take-order.ts'
import { fileOnDisk } from './file-on-disk.ts'

export interface OutputOrder {
  readonly output: Output
  readonly action: 'start' | 'stop'
}

const requests = {
  file: { start: 'StartRecord', stop: 'StopRecord' },
  stream: { start: 'StartStream', stop: 'StopStream' },
} as const
/** An encoder's start, a connection to a platform; what was encoded is written, and sent, before the end. */
const withinMs = 10_000

/** obs-websocket's codes, `RequestStatus`: an output that is to start runs, one that is to stop does not. */
const already = { start: 500, stop: 501 } as const
/** An output that has said its end still counts as running for a moment, and one that OBS has yet to start does not yet. */
const endingMs = 300

const failed = (reason: LegReason): Settled => ({ state: 'failed', reason })

/**
 * Starts or stops a recording or a stream. OBS answers both before it has done them: a stream that its target refuses is
 * started with success and stopped a moment later, and a file that is stopped may have nothing in it yet.
 * `canSee`: OBS runs on this machine, so that its file is looked at.
 */
export async function orderOutput(
  obs: ObsConnection,
  order: OutputOrder,
  canSee: boolean,
  onAcknowledged: () => void,
): Promise<Settled> {
  await obs.air.ready()
  const notThere = whyNot(obs)
  if (notThere) return failed(notThere)
  // What OBS showed last may be a moment old, so OBS itself says that it is so already.
  let ended = await asked(obs, order, onAcknowledged)
  if (ended === 'already') {
    await pause(endingMs)
    ended = await asked(obs, order, onAcknowledged)
  }
  if (ended === 'already') return { state: 'confirmed' }
  if (typeof ended === 'string') return failed(ended)
  if (order.output === 'stream' || order.action === 'start' || !canSee || ended.path === null)
    return { state: 'confirmed' }
  return (await fileOnDisk(ended.path)) === null ? failed('not-on-disk') : { state: 'confirmed' }
}

async function asked(
  obs: ObsConnection,
  { output, action }: OutputOrder,
  onAcknowledged: () => void,
): Promise<OutputChange | LegReason | 'already'> {
  const end = endOf(obs, output, action)
  try {
    await obs.call(requests[output][action])
  } catch (error) {
    end.cancel()
    if (error instanceof OBSWebSocketError && error.code === already[action]) return 'already'
    return reasonOf(error) === 'order-refused' ? 'output-refused' : reasonOf(error)
  }
  onAcknowledged()
  return await end.settled
}

function endOf(obs: ObsConnection, output: Output, action: 'start' | 'stop') {
  let settle: (end: OutputChange | LegReason) => void = () => {}
  const settled = new Promise<OutputChange | LegReason>((resolve) => {
    settle = resolve
  })
  const cancel = runningTimeout(withinMs, () => settle('not-confirmed'))
  const stop = obs.watch({
    output: (of, change) => {
      if (of !== output) return
      if (change.state === (action === 'start' ? 'started' : 'stopped')) settle(change)
      else if (change.state === 'stopped') settle(output === 'stream' ? 'stream-refused' : 'output-refused')
    },
    gone: () => settle('obs-lost'),
  })
  void settled.then(() => {
    cancel()
    stop()
  })
  return { settled, cancel: () => settle('order-refused') }
}
