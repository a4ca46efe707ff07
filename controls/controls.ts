import { createClient } from './client/client.ts'
import type { LinkState } from './client/link-state.ts'
import { refusalWords, wordsOf } from './client/words.ts'
import { createDecks, type Decks } from './deck/decks.ts'
import type { DeckLibrary } from './deck/library.ts'
import type { ControlsOptions } from './options.ts'
import { type Osc, startOsc } from './osc/osc.ts'

/** Ages and countdowns move by themselves: they are counted on here this often, in ms. */
const tickMs = 500

/** A station's keys on this machine's controllers. `deck`: null without decks. @throws if OSC's port is taken */
export async function startControls(
  { place, language, osc: oscOptions }: Omit<ControlsOptions, 'deck'>,
  deck: DeckLibrary | null,
  on: { readonly state: (words: string) => void; readonly onError: (error: unknown) => void },
) {
  const words = wordsOf(language)
  let osc: Osc | null = null
  let decks: Decks | null = null
  let told: LinkState | null = null
  const changed = () => {
    const state = client.state()
    if (state !== told) on.state(state === 'linked' ? 'Relié au poste.' : words.link[state])
    told = state
    osc?.soon()
    decks?.soon()
  }
  const client = createClient({
    change: changed,
    state: changed,
    press(controlId) {
      osc?.said(controlId)
      decks?.now()
    },
    refusal: (name) => refusalWords(name, words),
    mayHold: (_name, controlId) => osc?.isReleaseTold(controlId) ?? true,
    actsAtRelease: (controlId) => osc?.isOwn(controlId) ?? false,
  })
  const { desk, act, presses, refuse, state } = client
  if (oscOptions)
    osc = await startOsc(oscOptions, {
      desk,
      act,
      state,
      language,
      onError: on.onError,
      pressOf: presses.stateOf,
      refuse,
    })
  if (deck) decks = createDecks(deck, { client, language, onError: on.onError })
  client.begin(place)
  const tick = setInterval(changed, tickMs)
  return {
    osc,
    client,
    async end(): Promise<void> {
      clearInterval(tick)
      client.end()
      await decks?.end()
      await osc?.end()
    },
  }
}
