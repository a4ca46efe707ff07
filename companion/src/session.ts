import type { InstanceBase } from '@companion-module/base'
import { createAct } from './act.ts'
import type { Place } from './config.ts'
import { createDesk } from './desk.ts'
import { createDisplay } from './display.ts'
import { createLink, type Link } from './link.ts'
import { type LinkState, statusOf } from './link-state.ts'
import type { Manifest } from './manifest.ts'
import { createPresses } from './presses.ts'
import { createReleases } from './releases.ts'
import { createViews } from './views.ts'
import { refusalWords, wordsOf } from './words.ts'

/** Ages and countdowns move by themselves: they are counted on here this often. In ms. */
const tickMs = 500
/** Changes that come together are shown together. */
const togetherMs = 30

export type Session = ReturnType<typeof createSession>

/** Everything between one configuration and the next. `place`: null where there is no station to call. */
export function createSession(instance: InstanceBase<Manifest>, place: Place | null, language: unknown) {
  const words = wordsOf(language)
  let link: Link | null = null
  let state: LinkState = 'connecting'
  const views = createViews({
    subscribe: (address, answer) => link?.subscribe(address, answer),
    unsubscribe: (address) => link?.unsubscribe(address),
    onChange(view) {
      if (view === 'show') desk.follow()
      if (view === 'handover') link?.also(views.value('handover', {})?.urls ?? [])
      tellState()
      soon()
    },
  })
  const desk = createDesk(views, {
    isHere: () => link?.isHere() ?? false,
    steadyNow: () => link?.steadyNow() ?? null,
  })
  const presses = createPresses(() => instance.checkFeedbacks('press'))
  const releases = createReleases()
  const act = createAct({
    desk,
    presses,
    releases,
    order: async (name, input) => (await link?.order(name, input)) ?? { is: 'away' },
    refusal(name) {
      const why = refusalWords(name, words)
      instance.setVariableValues({ last_refusal: why })
      instance.log('warn', why)
      return why
    },
  })
  const display = createDisplay(instance, { desk, presses, releases, act, language })

  let due: NodeJS.Timeout | undefined
  function soon(): void {
    due ??= setTimeout(() => {
      due = undefined
      display.show(state)
    }, togetherMs)
  }
  const tick = setInterval(() => display.show(state), tickMs)

  let shownState: LinkState | null = null
  function tellState(): void {
    const isBad = state === 'linked' && (views.isUnread() ? 'unread' : views.isRefused('show') ? 'forbidden' : null)
    const now = isBad || state
    if (now === shownState) return
    shownState = now
    instance.updateStatus(...statusOf(now, words))
  }

  if (place !== null) {
    tellState()
    link = createLink(place, {
      state(next) {
        state = next
        tellState()
        // Grey at once, without waiting for the next tick.
        display.show(state)
      },
      connected: views.renew,
      view: views.receive,
    })
    views.watch('show', {})
    views.watch('roomCare', {})
    views.watch('handover', {})
  }

  return {
    end(): void {
      clearInterval(tick)
      clearTimeout(due)
      presses.end()
      link?.end()
      link = null
    },
  }
}
