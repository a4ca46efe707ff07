import type { Bench, Scenario } from '../scenario.ts'
import { sameOnBothSides } from './both-sides.ts'
import { type Load, startLoad } from './load.ts'
import { openPlace, type PeopledPlace, type PlaceOptions } from './open-place.ts'

/**
 * Both audiences work while a fault befalls the cloud. At the end each acknowledged event is on both sides exactly
 * once.
 * @param befall causes the fault and describes it
 */
export const throughAFault = (
  name: string,
  place: (bench: Bench) => PlaceOptions,
  befall: (bench: Bench, place: PeopledPlace, load: Load) => Promise<string>,
): Scenario => ({
  name,
  async run(bench) {
    const opened = await openPlace(bench, place(bench))
    const load = startLoad(opened)
    await load.begun()
    const told = await befall(bench, opened, load)
    const done = await load.finish()
    return `${told}; ${done}; ${await sameOnBothSides(opened)}`
  },
})
