import { startControls } from '../../../controls/controls.ts'
import type { DeckLibrary } from '../../../controls/deck/library.ts'
import type { OscOptions } from '../../../controls/osc/osc.ts'
import { oscWord } from '../../../controls/osc/word.ts'

export type StartedControls = Awaited<ReturnType<typeof startedControls>>

/** The program of `npm run controls`, in this process. */
export async function startedControls(
  url: string,
  key: string,
  osc: Partial<OscOptions> = {},
  deck: DeckLibrary | null = null,
) {
  const states: string[] = []
  const errors: unknown[] = []
  const controls = await startControls(
    {
      place: { url, key, fingerprint: null },
      language: 'fr',
      osc: { port: 0, on: '127.0.0.1', from: [], to: [], word: oscWord(key), ...osc },
    },
    deck,
    { state: (words) => states.push(words), onError: (error) => errors.push(error) },
  )
  if (!controls.osc) throw new Error('no OSC')
  return { ...controls, osc: controls.osc, states, errors }
}
