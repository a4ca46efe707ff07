import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { StationProvider } from '../../../app/station.tsx'
import { createStationStore } from '../../../app/store.ts'
import { startLanguage } from '../../../i18n/i18n.ts'
import type { Booth } from '../use-booth.ts'
import { LastTake } from './last-take.tsx'

beforeEach(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true))
afterEach(() => void vi.unstubAllGlobals())

it.each([
  ['stream', 'Dernière prise : diffusion', 'Diffusion · Plénière'],
  ['file', 'Dernière prise : enregistrement', 'Enregistrement · Plénière'],
] as const)('a leg of a %s is called by its name', async (output, title, words) => {
  const i18n = await startLanguage('fr')
  const leg = { roomId: 'r1', kind: 'recording', state: 'confirmed', scene: null, room: 'Plénière', output, tookMs: 9 }
  const take = { takeId: 't1', kind: 'recording', at: '2026-11-26T09:00:00.000Z', legs: [leg] }
  const host = document.createElement('div')
  const root = createRoot(host)
  const store = createStationStore(0)
  const connection = { watch: () => () => {} }
  await act(async () =>
    root.render(
      <I18nextProvider i18n={i18n}>
        <StationProvider value={{ store, connection, end: () => {} } as never}>
          <LastTake booth={{ takes: [take], isLocked: false } as unknown as Booth} />
        </StationProvider>
      </I18nextProvider>,
    ),
  )
  const text = host.textContent?.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')
  expect(text).toContain(title)
  expect(text).toContain(words)
  await act(async () => root.unmount())
})
