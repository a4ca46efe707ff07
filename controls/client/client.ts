import { createAct } from './act.ts'
import type { ActionName } from './actions.ts'
import { createDesk } from './desk.ts'
import { createLink, type Link } from './link.ts'
import type { LinkState } from './link-state.ts'
import type { Place } from './place.ts'
import { createPresses } from './presses.ts'
import { createViews } from './views.ts'

/** Why nothing can be ordered, where it is not that the station is away. */
const whyAway: { readonly [State in LinkState]?: string } = {
  refused: 'unauthorised',
  forbidden: 'forbidden',
  stranger: 'stranger',
}

export type Client = ReturnType<typeof createClient>

/**
 * A controller's end of the link to a station: what it knows of the rooms, and the presses of its keys. Before `begin`,
 * and after `end`, the station is away.
 */
export function createClient(on: {
  /** A view or the link's state has changed. */
  readonly change: () => void
  readonly state: (state: LinkState) => void
  readonly press: (controlId: string) => void
  readonly refusal: (name: string) => string
  readonly mayHold: (name: ActionName, controlId: string, what: string) => boolean
  readonly actsAtRelease: (controlId: string) => boolean
}) {
  let link: Link | null = null
  let linkState: LinkState = 'connecting'
  const state = (): LinkState =>
    linkState !== 'linked' ? linkState : views.isUnread() ? 'unread' : views.isRefused('show') ? 'forbidden' : 'linked'
  const refusal = (name: string): string => on.refusal(name === 'away' ? (whyAway[state()] ?? name) : name)
  const views = createViews({
    subscribe: (address, answer) => link?.subscribe(address, answer),
    unsubscribe: (address) => link?.unsubscribe(address),
    onChange(view) {
      if (view === 'show') desk.follow()
      if (view === 'runOfShow') desk.followNext()
      if (view === 'handover') link?.also(views.value('handover', {})?.urls ?? [])
      on.change()
    },
  })
  const desk = createDesk(views, {
    isHere: () => link?.isHere() ?? false,
    steadyNow: () => link?.steadyNow() ?? null,
  })
  const presses = createPresses(on.press)
  const act = createAct({
    desk,
    presses,
    mayHold: on.mayHold,
    actsAtRelease: on.actsAtRelease,
    order: async (name, input) => (await link?.order(name, input)) ?? { is: 'away' },
    refusal,
  })
  return {
    desk,
    presses,
    act,
    refuse: (controlId: string, name: string): void => presses.refuse(controlId, refusal(name)),
    state,
    begin(place: Place): void {
      link = createLink(place, {
        state(next) {
          linkState = next
          on.state(next)
        },
        connected: views.renew,
        view: views.receive,
      })
      views.watch('show', {})
      views.watch('roomCare', {})
      views.watch('handover', {})
    },
    end(): void {
      presses.end()
      link?.end()
      link = null
    },
  }
}
