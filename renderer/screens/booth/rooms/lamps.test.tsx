import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startLanguage } from '../../../i18n/i18n.ts'
import type { Room } from '../booth-types.ts'
import { roomOf } from '../room-for-tests.ts'
import type { Booth } from '../use-booth.ts'
import { Lamps } from './lamps.tsx'

beforeEach(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true))
afterEach(() => void vi.unstubAllGlobals())

const on = roomOf()
const off = roomOf({ recording: { active: false, paused: false, ms: 0, bytes: 0 } })
const unknown = roomOf({ recording: null })

it.each<[string, 'fr' | 'en', readonly Room[]]>([
  ['Les 2 salles enregistrent', 'fr', [on, on]],
  ['1 sur 2 enregistre', 'fr', [on, off]],
  ['2 sur 3 enregistrent', 'fr', [on, on, off]],
  ['Enregistrements inconnus', 'fr', [unknown, unknown]],
  ['1 sur 3 enregistre · 1 inconnue', 'fr', [on, off, unknown]],
  ['2 sur 4 enregistrent · 2 inconnues', 'fr', [on, on, unknown, unknown]],
  ['Recordings unknown', 'en', [unknown, unknown]],
  ['1 of 3 is recording · 1 unknown', 'en', [on, off, unknown]],
])('%s, in %s', async (words, language, of) => {
  const i18n = await startLanguage(language)
  const rooms = of.map((room, index) => ({ ...room, roomId: `r${index}` }))
  const host = document.createElement('div')
  const root = createRoot(host)
  const booth = { rooms, isAway: false, isLocked: false } as unknown as Booth
  await act(async () =>
    root.render(
      <I18nextProvider i18n={i18n}>
        <Lamps booth={booth} onSettings={() => {}} />
      </I18nextProvider>,
    ),
  )
  expect(host.querySelector('[data-testid=recording-sum]')?.textContent).toBe(words)
  await act(async () => root.unmount())
})
