import { setTimeout as pause } from 'node:timers/promises'
import type {
  CompanionActionDefinitions,
  CompanionFeedbackDefinitions,
  CompanionPresetDefinitions,
  CompanionPresetSection,
} from '@companion-module/base'
import type { InstanceContext } from '@companion-module/base/host-api'
import RegieInstance from '../../../companion/src/main.ts'
import type { Config, FeedbackName, Feedbacks, Manifest } from '../../../companion/src/manifest.ts'
import type { ActionName, ActionOptions } from '../../../controls/client/actions.ts'

/** Until it does not throw. Vitest is not here: a bench runs a module too. */
async function waitFor(check: () => void): Promise<void> {
  const deadline = performance.now() + 15_000
  for (;;) {
    try {
      check()
      return
    } catch (error) {
      if (performance.now() > deadline) throw error
    }
    await pause(25)
  }
}

interface Placed {
  readonly id: string
  readonly controlId: string
  readonly actionId: ActionName
  readonly options: object
}
/** A key whose name begins so has no action for its release, as somebody may have made it. */
export const withoutRelease = 'loose'

export type CompanionHost = Awaited<ReturnType<typeof startCompanion>>

/** What Companion gives to a module and asks of it: the module itself is the one that ships. */
export async function startCompanion(config: Partial<Config>, key: string) {
  let status: readonly [string, string | null] = ['', null]
  const statuses: string[] = []
  let actions: CompanionActionDefinitions<Manifest['actions']> | undefined
  let feedbacks: CompanionFeedbackDefinitions<Manifest['feedbacks']> | undefined
  let sections: CompanionPresetSection<Manifest>[] = []
  let presets: CompanionPresetDefinitions<Manifest> = {}
  let variables: Readonly<Record<string, unknown>> = {}
  const values: Record<string, unknown> = {}
  /** How often the module has asked for a feedback to be read anew, and for all of them. */
  const checked = new Map<string, number>()
  let allChecked = 0
  const never = () => {
    throw new Error('the module does not use this')
  }
  /** Actions on keys, by their id. */
  const placed = new Map<string, Placed>()
  const subscribe = (one: Placed) =>
    void (actions?.[one.actionId] as { subscribe?: (info: Placed, context: unknown) => void })?.subscribe?.(one, {})
  const context: InstanceContext<Manifest> = {
    _isInstanceContext: true,
    id: 'connection-1',
    label: 'regie',
    upgradeScripts: [],
    updateStatus: (is, why) => {
      status = [is, why]
      statuses.push(is)
    },
    setActionDefinitions: (defined) => {
      actions = defined
    },
    setFeedbackDefinitions: (defined) => {
      feedbacks = defined
    },
    setPresetDefinitions: (structure, defined) => {
      sections = structure
      presets = defined
    },
    setVariableDefinitions: (defined) => {
      variables = defined
    },
    // As Companion does, which drops a value without a definition.
    setVariableValues: (set) => {
      for (const [id, value] of Object.entries(set)) if (Object.hasOwn(variables, id)) values[id] = value
    },
    getVariableValue: (id) => values[id] as never,
    checkFeedbacks: (names) => {
      for (const name of names) checked.set(name, (checked.get(name) ?? 0) + 1)
    },
    checkAllFeedbacks: () => {
      allChecked++
    },
    checkFeedbacksById: () => {},
    ...{ saveConfig: never, oscSend: never, recordAction: never, unsubscribeActions: never },
    subscribeActions: () => {
      for (const one of placed.values()) subscribe(one)
    },
    ...{ unsubscribeFeedbacks: never, sharedUdpSocketHandlers: new Map(), sharedUdpSocketJoin: never },
    ...{ sharedUdpSocketLeave: never, sharedUdpSocketSend: never },
  }
  const log: string[] = []
  Object.assign(globalThis, { COMPANION_LOGGER: (_: unknown, __: unknown, line: string) => void log.push(line) })
  const instance = new RegieInstance(context)
  const whole: Config = { address: '', fingerprint: '', acceptAny: false, language: 'fr', ...config }
  await instance.init(whole, true, { key })

  const read = <Name extends FeedbackName>(name: Name, options: Feedbacks[Name]['options'], controlId = 'key-1') => {
    const definition = feedbacks?.[name]
    if (!definition) throw new Error(`no feedback ${name}`)
    const told = { type: definition.type, id: 'f', controlId, feedbackId: name, options, previousOptions: null }
    return (definition.callback as (feedback: unknown, context: unknown) => unknown)(told, {})
  }
  const put = <Name extends ActionName>(actionId: Name, options: ActionOptions[Name], controlId: string) => {
    const id = JSON.stringify([controlId, actionId, options])
    if (placed.has(id)) return
    placed.set(id, { id, controlId, actionId, options })
    subscribe({ id, controlId, actionId, options })
  }
  const press = async <Name extends ActionName>(name: Name, options: ActionOptions[Name], controlId = 'key-1') => {
    const definition = actions?.[name]
    if (!definition) throw new Error(`no action ${name}`)
    if ('phase' in options && options.phase === 'down' && !controlId.startsWith(withoutRelease))
      for (const phase of ['down', 'up'] as const) put(name, { ...options, phase }, controlId)
    const event = { id: 'a', controlId, actionId: name, options, surfaceId: 'deck' }
    await (definition.callback as (event: unknown, context: unknown) => unknown)(event, {})
  }
  /** As on the deck: read once, and then only when the module says that it may be otherwise. */
  const onDeck = new Map<string, { readonly at: number; readonly value: unknown }>()
  const shown = <Name extends FeedbackName>(name: Name, options: Feedbacks[Name]['options']) => {
    const id = JSON.stringify([name, options])
    const at = allChecked + (checked.get(name) ?? 0)
    if (onDeck.get(id)?.at !== at) onDeck.set(id, { at, value: read(name, options) })
    return onDeck.get(id)?.value
  }
  return {
    instance,
    read,
    shown,
    press,
    status: () => status,
    statuses,
    values,
    log,
    actions: () => actions,
    presets: () => presets,
    sections: () => sections,
    variables: () => variables,
    isStatus: (is: string) =>
      waitFor(() => {
        if (status[0] !== is) throw new Error(`${status[0]} (${status[1]}) instead of ${is}`)
      }),
    /** Until a feedback is as expected. A boolean, or the text and colour of a key. */
    shows: <Name extends FeedbackName>(name: Name, options: Feedbacks[Name]['options'], expected: unknown) =>
      waitFor(() => {
        const found = shown(name, options)
        if (JSON.stringify(found) !== JSON.stringify(expected))
          throw new Error(`${name} is ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`)
      }),
    stop: () => instance.destroy(),
  }
}
