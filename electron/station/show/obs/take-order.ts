import type { NamedScene, Scene } from '../../../../shared/domain/show/obs.ts'
import type { LegReason, TakeKind } from '../../../../shared/domain/show/take.ts'
import { runningTimeout } from '../../running-timeout.ts'
import { reasonOf } from './client.ts'
import type { ObsConnection } from './connection.ts'
import type { ObsRequest } from './fence.ts'
import { choosingCut } from './hard-cut.ts'
import type { Settled } from './orders.ts'
import { sceneNamed } from './scene-named.ts'
import { sceneOf } from './shown.ts'

/** Beyond the transition's own length. */
const confirmMs = 4000
/** A transition of somebody else's that never ends is no reason to wait for ever. */
const steadyMs = 8000
/** What overtakes waits for a confirmation that is on its way, and no longer. */
const overtakenMs = 250

const failed = (reason: LegReason): Settled => ({ state: 'failed', reason })

/**
 * Puts a scene on air and waits for OBS to confirm it. `SetCurrentProgramScene` alone is reliable, one at a time: a
 * preview that is triggered races with the swap, and an order given during a fade is answered and not done. Safety is a
 * cut that ends a running fade, where OBS has one. Safety and the way back from it are sent to no OBS that is silent: it
 * would carry them out whenever it goes on, long after the press was called failed.
 */
export async function takeScene(
  obs: ObsConnection,
  wanted: NamedScene,
  isOvertaken: AbortSignal,
  onAcknowledged: () => void,
  press: TakeKind,
): Promise<Settled> {
  await obs.air.ready()
  const notThere = whyNot(obs)
  if (notThere) return failed(notThere)
  const isAsked = press === 'safety' || press === 'return'
  const found = isAsked ? await foundCut(obs, press) : { cut: null }
  if ('reason' in found) return failed(found.reason)
  const { cut } = found
  const isCut = cut !== null
  if (!(await steady(obs, isOvertaken, isCut)))
    return failed(whyNot(obs) ?? (obs.isChanging() ? 'collection-changing' : 'fade-running'))
  if (isOvertaken.aborted) return failed('overtaken')
  const shown = obs.shown()
  const scene = shown && sceneNamed(shown.scenes, wanted)
  if (!scene) return failed('unknown-scene')
  // OBS tells nothing of a scene that is there already.
  if (shown.program?.uuid === scene.uuid)
    return isCut && obs.isTransitioning() ? await stay(obs, scene, cut ?? []) : { state: 'confirmed' }
  const confirmation = confirmationOf(obs, scene, isOvertaken)
  try {
    await put(obs, scene, cut)
    onAcknowledged()
  } catch (error) {
    confirmation.cancel()
    return failed(reasonOf(error))
  }
  return await confirmation.within(shown.transitionMs + confirmMs)
}

/** Whether OBS answers, and for safety what chooses its cut. */
async function foundCut(
  obs: ObsConnection,
  press: 'safety' | 'return',
): Promise<{ readonly cut: readonly ObsRequest[] | null } | { readonly reason: LegReason }> {
  for (let tries = 0; ; tries++) {
    try {
      if (press === 'safety') return { cut: await choosingCut(obs) }
      await obs.call('GetCurrentProgramScene')
      return { cut: null }
    } catch (error) {
      const reason = reasonOf(error)
      if (reason === 'order-refused') return { cut: null }
      // A stall that ends before it is called a freeze.
      if (reason !== 'obs-frozen' || obs.state() !== 'connected' || tries >= 2) return { reason }
    }
  }
}

/** @throws as a call of OBS does */
async function put(obs: ObsConnection, { uuid }: Scene, cut: readonly ObsRequest[] | null): Promise<void> {
  const order = { requestType: 'SetCurrentProgramScene', requestData: { sceneUuid: uuid } } as const
  if (cut && cut.length > 0) await obs.orders(...cut, order)
  else await obs.call(order.requestType, order.requestData)
}

/** Ends a fade away from a scene. Without studio mode OBS does not notice that by itself: it would ignore the next take. */
async function stay(obs: ObsConnection, scene: Scene, cut: readonly ObsRequest[]): Promise<Settled> {
  try {
    await put(obs, scene, cut)
    await obs.beginAnew()
    const now = sceneOf(await obs.call('GetCurrentProgramScene'))
    obs.findFadeEnd()
    return now?.uuid === scene.uuid ? { state: 'confirmed' } : failed('another-scene')
  } catch (error) {
    return failed(reasonOf(error))
  }
}

export const whyNot = (obs: ObsConnection): LegReason | null => {
  const state = obs.state()
  if (obs.isFenced()) return 'not-the-owner'
  if (state === 'connected') return obs.air.mayAct() ? null : 'not-the-owner'
  if (state === 'frozen') return 'obs-frozen'
  return state === 'wrong-password' ? 'wrong-password' : 'obs-lost'
}

/**
 * No transition runs and no collection loads: only then is an order done as it is answered. What is overtaken waits no
 * longer.
 */
async function steady(obs: ObsConnection, isOvertaken: AbortSignal, isCut: boolean): Promise<boolean> {
  const isSteady = () => (isCut || !obs.isTransitioning()) && !obs.isChanging()
  if (isSteady() || isOvertaken.aborted) return true
  return await new Promise((resolve) => {
    const done = (found: boolean) => {
      cancel()
      stop()
      isOvertaken.removeEventListener('abort', overtaken)
      resolve(found)
    }
    const overtaken = () => done(true)
    const look = () => isSteady() && done(true)
    const cancel = runningTimeout(steadyMs, () => done(false))
    const stop = obs.watch({ transitionEnded: look, program: look, steady: look, gone: () => done(false) })
    isOvertaken.addEventListener('abort', overtaken, { once: true })
  })
}

function confirmationOf(obs: ObsConnection, scene: Scene, isOvertaken: AbortSignal) {
  let settle: (settled: Settled) => void = () => {}
  const settled = new Promise<Settled>((resolve) => {
    settle = resolve
  })
  const stop = obs.watch({
    program: ({ uuid }) =>
      settle(
        uuid === scene.uuid
          ? { state: 'confirmed' }
          : failed(obs.isChanging() ? 'collection-changing' : 'another-scene'),
      ),
    gone: () => settle(failed('obs-lost')),
  })
  // A fade that runs is ended by what overtakes it.
  const overtaken = () => {
    setTimeout(() => settle(failed('overtaken')), obs.isTransitioning() ? 0 : overtakenMs)
  }
  isOvertaken.addEventListener('abort', overtaken, { once: true })
  return {
    cancel: stop,
    async within(ms: number): Promise<Settled> {
      const cancel = runningTimeout(ms, () => settle(failed('not-confirmed')))
      try {
        return await settled
      } finally {
        cancel()
        stop()
        isOvertaken.removeEventListener('abort', overtaken)
      }
    },
  }
}
