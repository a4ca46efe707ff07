import { z } from 'zod'
import { takeOutcome } from '../../shared/contract/show.ts'
import type { ActionName, ActionOptions, OnPress } from './actions.ts'
import type { Desk } from './desk.ts'
import { heldThing, hiding } from './held-thing.ts'
import { type Order, orders } from './orders.ts'
import type { Presses } from './presses.ts'
import type { OrderResult } from './replies.ts'

/** Turns a press into an order. `refusal`: words for why nothing was done. */
export function createAct(deps: {
  readonly desk: Desk
  readonly presses: Presses
  /** Whether the end of a press will be told. */
  readonly mayHold: (name: ActionName, controlId: string, what: string) => boolean
  /** Releases may be lost: what shows people again acts when it is let go. */
  readonly actsAtRelease: (controlId: string) => boolean
  readonly order: (name: string, input: unknown) => Promise<OrderResult>
  readonly refusal: (name: string) => string
}): OnPress {
  const { desk, presses } = deps
  const give = async ({ name, input, told, withoutTimer }: Order): Promise<string | null> => {
    const failure = failureOf(await deps.order(name, input))
    if (failure === 'no-timer' && withoutTimer) return give({ ...withoutTimer, isHeld: false })
    const why = failure ?? told ?? null
    return why === null ? null : deps.refusal(why)
  }
  return async <Name extends ActionName>(name: Name, options: ActionOptions[Name], controlId: string) => {
    const what = heldThing(name, options)
    if ('phase' in options && options.phase === 'up') return presses.release(controlId, what)
    const order = desk.isHere() ? orders[name](options, desk) : 'away'
    if (typeof order === 'string') return presses.refuse(controlId, deps.refusal(order))
    // The meaning is fixed when the key goes down, whatever happens while it is held.
    if (order.isHeld && !deps.mayHold(name, controlId, what)) {
      return presses.refuse(controlId, deps.refusal('no-release'))
    }
    if (order.isHeld && deps.actsAtRelease(controlId) && !hiding.has(name)) {
      return presses.holdUntilRelease(controlId, what, () => give(order))
    }
    if (order.isHeld) return presses.hold(controlId, what, () => give(order))
    await presses.act(controlId, () => give(order))
  }
}

/** Of a take. A cut and its end tell more. */
const cutOutcome = takeOutcome.extend({
  muted: z.boolean().optional(),
  unmuted: z.boolean().optional(),
  hallStays: z.boolean().optional(),
})

/** The name of why an order was not wholly done. Null: it was. A take of which a leg failed was not. */
export function failureOf(result: OrderResult): string | null {
  if (result.is === 'refused') return result.name
  if (result.is !== 'done') return result.is
  if (result.outcome === null || typeof result.outcome !== 'object') return 'unreadable'
  if (!('legs' in result.outcome)) return null
  const outcome = cutOutcome.safeParse(result.outcome)
  if (!outcome.success) return 'unreadable'
  const { legs, muted, unmuted, hallStays } = outcome.data
  const undone = legs.filter(({ state }) => state !== 'confirmed')
  // A timer waits for the item: what holds that is the reason.
  const told = undone.find(({ reason }) => reason && reason !== 'item-held')
  if (undone.length > 0) return told?.reason ?? 'failed'
  // As on the booth's page: whoever cuts a person must know what still sees or hears them.
  if (muted === false) return 'not-muted'
  if (unmuted === false) return 'still-muted'
  return hallStays === true ? 'hall-stays' : null
}
