import type { LegReason, Output } from '../../../../shared/domain/show/take.ts'
import { reasonOf } from '../obs/client.ts'
import type { ObsConnection } from '../obs/connection.ts'
import type { Settled } from '../obs/orders.ts'
import type { OutputChange } from '../obs/shown.ts'
import { whyNot } from '../obs/take-order.ts'
import { sizeOnDisk } from './file-on-disk.ts'

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

const failed = (reason: LegReason): Settled => ({ state: 'failed', reason })

/**
 * Starts or stops a recording or a stream. OBS answers both before it has done them: a stream that its target refuses is
 * started with success and stopped a moment later, and a file that is stopped may have nothing in it yet.
 * `canSee`: OBS runs on this machine, so that its file is looked at.
 */
export async function orderOutput(
  obs: ObsConnection,
  { output, action }: OutputOrder,
  canSee: boolean,
  onAcknowledged: () => void,
): Promise<Settled> {
  await obs.air.ready()
  const notThere = whyNot(obs)
  if (notThere) return failed(notThere)
  const now = output === 'file' ? obs.shown()?.recording : obs.shown()?.streaming
  if (now?.active === (action === 'start')) return { state: 'confirmed' }
  const end = endOf(obs, output, action)
  try {
    await obs.call(requests[output][action])
    onAcknowledged()
  } catch (error) {
    end.cancel()
    return failed(reasonOf(error) === 'order-refused' ? 'output-refused' : reasonOf(error))
  }
  const ended = await end.settled
  if (typeof ended === 'string') return failed(ended)
  if (output === 'stream' || action === 'start' || !canSee || ended.path === null) return { state: 'confirmed' }
  return (await sizeOnDisk(ended.path)) === null ? failed('not-on-disk') : { state: 'confirmed' }
}

function endOf(obs: ObsConnection, output: Output, action: 'start' | 'stop') {
  let settle: (end: OutputChange | LegReason) => void = () => {}
  const settled = new Promise<OutputChange | LegReason>((resolve) => {
    settle = resolve
  })
  const timer = setTimeout(() => settle('not-confirmed'), withinMs)
  const stop = obs.watch({
    output: (of, change) => {
      if (of !== output) return
      if (change.state === (action === 'start' ? 'started' : 'stopped')) settle(change)
      else if (change.state === 'stopped') settle(output === 'stream' ? 'stream-refused' : 'output-refused')
    },
    gone: () => settle('obs-lost'),
  })
  void settled.then(() => {
    clearTimeout(timer)
    stop()
  })
  return { settled, cancel: () => settle('order-refused') }
}
