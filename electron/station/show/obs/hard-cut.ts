import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { type ChosenTransition, chosenTransition } from '../../../../shared/domain/show/obs.ts'
import type { ObsConnection } from './connection.ts'
import type { ObsRequest } from './fence.ts'
import type { createOrders } from './orders.ts'

/** Beside the length of the fade that was ended, in ms. */
const restMs = 500
/** A stinger has no length that OBS tells. */
const longestMs = 15_000
const mostTries = 20

const { name, ms } = chosenTransition.shape
const transitionList = z.object({
  transitions: z.array(z.object({ transitionName: name, transitionKind: name })).max(1000),
})
const currentTransition = z.object({
  transitionName: name,
  transitionKind: name,
  transitionDuration: ms.nullable(),
})
const cutKind = 'cut_transition'

/**
 * What a technician had chosen before the cut; null: it is chosen again. Told through OBS to the room's second too, which may
 * drive the room then. Not kept in OBS: its slots are one file that it reads and writes without a lock, and hold the claims.
 */
const told = z.object({ regieCut: chosenTransition.nullable() })
/** By OBS, as it was told last. */
const before = new WeakMap<ObsConnection, ChosenTransition | null>()

/** By OBS, the last time that a cut was chosen here, or one was found: only that one chooses another transition again. */
const last = new WeakMap<ObsConnection, symbol>()

/**
 * What chooses the cut as the transition of an OBS, to be sent in one message with the scene: alone, it ends a running fade
 * with a picture of the scene from before. A scene that is put on air by it ends a fade with OBS's next pictures. The
 * technician's transition is chosen again a while later (`restoreTransition`); whatever is taken until then is cut to as
 * well. Null: this OBS has no cut.
 * @throws as a call of OBS does
 */
export async function choosingCut(obs: ObsConnection): Promise<readonly ObsRequest[] | null> {
  const [list, now] = await Promise.all([obs.call('GetSceneTransitionList'), obs.call('GetCurrentSceneTransition')])
  const [known, current] = [transitionList.safeParse(list).data, currentTransition.safeParse(now).data]
  // By its kind: OBS names it in the language in which the collection was made.
  const cut = known?.transitions.find((one) => one.transitionKind === cutKind)?.transitionName
  if (cut === undefined || !current) return null
  if (current.transitionKind === cutKind) return []
  await tell(obs, { name: current.transitionName, ms: current.transitionDuration ?? longestMs })
  return [choosing(cut)]
}

/** What a cut of this station has taken from an OBS, and not given again. */
export const transitionTaken = (obs: ObsConnection): ChosenTransition | undefined => before.get(obs) ?? undefined

/** Hears what is told through an OBS. */
export function hearCuts(obs: ObsConnection): void {
  obs.watch({
    custom(event) {
      const heard = told.safeParse(event)
      if (heard.success) before.set(obs, heard.data.regieCut)
    },
  })
}

/**
 * For a cut of this station, or of one that drove the room until now. Waits until the fade that was ended would have been
 * over. OBS goes on with it where it was when it is chosen again before: it shows the scene from before the fade, or ignores in
 * studio mode what is taken meanwhile (filmed). `order`: takes of this OBS wait, as OBS swallows the one whose first picture it
 * has not drawn when it is given another transition. `inLog`: what a station that ended too early had taken.
 */
export async function restoreTransition(
  obs: ObsConnection,
  order: ReturnType<typeof createOrders>['add'],
  inLog?: ChosenTransition,
): Promise<void> {
  if (inLog && !before.has(obs)) before.set(obs, inLog)
  const chosen = before.get(obs)
  if (!chosen) return
  const own = Symbol()
  last.set(obs, own)
  const isWanted = () => last.get(obs) === own && before.get(obs) !== null
  for (let tries = 0; tries < mostTries; tries++) {
    await pause(chosen.ms + restMs, undefined, { ref: false })
    try {
      // Its answer says that OBS has done what came before: one that was frozen does all of it at once.
      await obs.call('GetCurrentSceneTransition')
    } catch {
      // It is gone for a moment, or another station drives it now.
      continue
    }
    await pause(restMs, undefined, { ref: false })
    if (!isWanted()) return
    const { state } = await order(async () => {
      if (obs.isTransitioning() || obs.isChanging()) return { state: 'failed', reason: 'fade-running' }
      await chooseAgain(obs, chosen, isWanted)
      return { state: 'confirmed' }
    })
    if (state === 'confirmed') return
  }
}

/** @throws as a call of OBS does */
async function chooseAgain(obs: ObsConnection, { name }: ChosenTransition, isWanted: () => boolean): Promise<void> {
  const { transitionKind } = currentTransition.parse(await obs.call('GetCurrentSceneTransition'))
  // A hand in OBS may have chosen one meanwhile.
  if (transitionKind === cutKind) await obs.orders(choosing(name))
  if (isWanted()) await tell(obs, null)
}

const choosing = (transitionName: string): ObsRequest => ({
  requestType: 'SetCurrentSceneTransition',
  requestData: { transitionName },
})

async function tell(obs: ObsConnection, regieCut: ChosenTransition | null): Promise<void> {
  before.set(obs, regieCut)
  await obs.call('BroadcastCustomEvent', { eventData: { regieCut } })
}
