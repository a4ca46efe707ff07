import type { InstanceBase } from '@companion-module/base'
import { createAct } from './act.ts'
import { actionDefinitions } from './actions.ts'
import { optionFields } from './choices.ts'
import type { Place } from './config.ts'
import { createDesk } from './desk.ts'
import { feedbackDefinitions } from './feedbacks.ts'
import { createLink, type Link } from './link.ts'
import { type LinkState, statusOf } from './link-state.ts'
import { allRooms, type Manifest } from './manifest.ts'
import { presetsOf } from './presets.ts'
import { createPresses } from './presses.ts'
import { createReleases } from './releases.ts'
import { roomValues, variableDefinitions } from './variables.ts'
import { createViews } from './views.ts'
import { languageOf, refusalWords, wordsOf } from './words.ts'

/** Ages and countdowns move by themselves: keys are read again this often. In ms. */
const tickMs = 500
/** Changes that come together are shown together. */
const togetherMs = 30

export type Session = ReturnType<typeof createSession>

/** Everything between one configuration and the next. `place`: null where there is no station to call. */
export function createSession(instance: InstanceBase<Manifest>, place: Place | null, chosen: unknown) {
  const language = languageOf(chosen)
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
  const roomsOf = (room: string) => (room === allRooms ? desk.rooms().map(({ roomId }) => roomId) : [room])
  const reading = { isHere: desk.isHere, facts: desk.facts, roomsOf, pressOf: presses.stateOf }

  /** By room. An OBS that is away shows none, and its keys stay on offer. */
  const scenes = new Map<string, readonly string[]>()
  let defined = ''
  /** Choices of rooms and scenes, when they are others than before. */
  function define(): void {
    for (const room of desk.rooms()) if (room.scenes.length > 0) scenes.set(room.roomId, room.scenes)
    const rooms = desk.rooms().map((room) => ({ ...room, scenes: [...(scenes.get(room.roomId) ?? [])] }))
    const present = JSON.stringify([instance.label, rooms.map(({ roomId, name, scenes }) => [roomId, name, scenes])])
    // While the station is away, what a key is for stays.
    if (present === defined || (defined !== '' && views.rows('show', {}) === null)) return
    defined = present
    const fields = optionFields(rooms, words)
    instance.setVariableDefinitions(variableDefinitions(rooms, words))
    instance.setActionDefinitions(actionDefinitions(fields, words, act, releases))
    instance.setFeedbackDefinitions(feedbackDefinitions(fields, words, reading))
    const { sections, presets } = presetsOf(rooms, words, instance.label)
    instance.setPresetDefinitions(sections, presets)
  }

  let told: Readonly<Record<string, string>> = {}
  function show(): void {
    define()
    const values = Object.assign(
      { station: state === 'linked' ? 'ok' : words.link[state] },
      ...desk.rooms().map(({ roomId }) => roomValues(roomId, desk.facts(roomId), language)),
    ) as Record<string, string>
    const changed = Object.entries(values).filter(([id, value]) => told[id] !== value)
    told = values
    if (changed.length > 0) instance.setVariableValues(Object.fromEntries(changed))
    instance.checkAllFeedbacks()
  }
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
    const isBad = state === 'linked' && (views.isUnread() ? 'unread' : views.isRefused('show') ? 'forbidden' : null)
    const now = isBad || state
    if (now === shownState) return
    shownState = now
    instance.updateStatus(...statusOf(now, words))
  }

  define()
  // Companion tells of keys that exist only once: this session has not heard it.
  instance.subscribeActions()
  if (place !== null) {
    tellState()
    link = createLink(place, {
      state(next) {
        state = next
        tellState()
        // Grey at once, without waiting for the next tick.
        show()
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
