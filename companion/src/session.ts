import type { InstanceBase } from '@companion-module/base'
import { createClient } from '../../controls/client/client.ts'
import type { LinkState } from '../../controls/client/link-state.ts'
import type { Place } from '../../controls/client/place.ts'
import { refusalWords, wordsOf } from '../../controls/client/words.ts'
import { createDisplay } from './display.ts'
import type { Manifest } from './manifest.ts'
import { createReleases } from './releases.ts'
import { statusOf } from './status.ts'

/** Ages and countdowns move by themselves: they are counted on here this often. In ms. */
const tickMs = 500
/** Changes that come together are shown together. */
const togetherMs = 30

export type Session = ReturnType<typeof createSession>

/** Everything between one configuration and the next. `place`: null where there is no station to call. */
export function createSession(instance: InstanceBase<Manifest>, place: Place | null, language: unknown) {
  const words = wordsOf(language)
  const releases = createReleases()
  const client = createClient({
    change() {
      tellState()
      soon()
    },
    state() {
      tellState()
      // Grey at once, without waiting for the next tick.
      show()
    },
    press: () => instance.checkFeedbacks('press'),
    refusal(name) {
      const why = refusalWords(name, words)
      instance.setVariableValues({ last_refusal: why })
      instance.log('warn', why)
      return why
    },
    mayHold: releases.mayHold,
    actsAtRelease: () => false,
  })
  const { desk, presses, act } = client
  const display = createDisplay(instance, { desk, presses, releases, act, language })
  const show = () => display.show(client.state())

  let due: NodeJS.Timeout | undefined
  function soon(): void {
    due ??= setTimeout(() => {
      due = undefined
      show()
    }, togetherMs)
  }
  const tick = setInterval(show, tickMs)

  let shownState: LinkState | null = null
  function tellState(): void {
    const now = client.state()
    if (now === shownState) return
    shownState = now
    instance.updateStatus(...statusOf(now, words))
  }

  if (place !== null) {
    tellState()
    client.begin(place)
  }

  return {
    end(): void {
      clearInterval(tick)
      clearTimeout(due)
      client.end()
    },
  }
}
