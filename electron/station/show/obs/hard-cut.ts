import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { ObsConnection } from './connection.ts'

/** Beside the length of the fade that was ended, in ms. */
const restMs = 500
/** A stinger has no length that OBS tells. */
const longestMs = 15_000
const mostTries = 20

const name = z.string().max(1000)
const transitionList = z.object({
  transitions: z.array(z.object({ transitionName: name, transitionKind: name })).max(1000),
})
const currentTransition = z.object({ transitionName: name, transitionDuration: z.number().min(0).nullable() })

/** By OBS, the transition that was chosen there before ours. */
const chosenBefore = new WeakMap<ObsConnection, string>()

/**
 * Chooses the cut as the transition of an OBS, and what was chosen before again a while later. A scene that is put on air
 * then ends a running fade: OBS shows it with its next pictures. Whatever is taken before the other one is chosen again
 * is cut to as well. False: this OBS has no cut, or does not answer.
 */
export async function chooseCut(obs: ObsConnection): Promise<boolean> {
  try {
    const [list, chosen] = await Promise.all([
      obs.call('GetSceneTransitionList'),
      obs.call('GetCurrentSceneTransition'),
    ])
    const { transitions } = transitionList.parse(list)
    const { transitionName: current, transitionDuration } = currentTransition.parse(chosen)
    // By its kind: OBS names it in the language in which the collection was made.
    const cut = transitions.find(({ transitionKind }) => transitionKind === 'cut_transition')?.transitionName
    if (cut === undefined) return false
    if (current !== cut) {
      chosenBefore.set(obs, current)
      await choose(obs, cut)
      void chooseAgain(obs, current, (transitionDuration ?? longestMs) + restMs)
    }
    return true
  } catch {
    return false
  }
}

/**
 * Waits until the fade that was ended would have been over. OBS goes on with it where it was when it is chosen again
 * before: it shows the scene from before the fade, or ignores in studio mode what is taken meanwhile (filmed).
 */
async function chooseAgain(obs: ObsConnection, before: string, afterMs: number): Promise<void> {
  for (let tries = 0; tries < mostTries && chosenBefore.get(obs) === before; tries++) {
    await pause(afterMs, undefined, { ref: false })
    try {
      // Its answer says that OBS has done what came before: one that was frozen does all of it at once.
      await obs.call('GetSceneTransitionList')
      await pause(restMs, undefined, { ref: false })
      if (obs.isTransitioning() || obs.isChanging()) continue
      await choose(obs, before)
      break
    } catch {
      // It is gone for a moment, or another station drives it now.
    }
  }
  chosenBefore.delete(obs)
}

const choose = (obs: ObsConnection, transitionName: string): Promise<unknown> =>
  obs.call('SetCurrentSceneTransition', { transitionName })
