import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { StationProvider } from '../../../app/station.tsx'
import { createStationStore } from '../../../app/store.ts'
import { startLanguage } from '../../../i18n/i18n.ts'
import type { Booth } from '../use-booth.ts'
import { LastTake } from './last-take.tsx'

beforeEach(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true))
afterEach(() => void vi.unstubAllGlobals())

async function lastTake(kind: string, leg: object, cutSince: string | null = null) {
  const i18n = await startLanguage('fr')
  const take = {
    takeId: 't1',
    kind,
    at: '2026-11-26T09:00:00.000Z',
    legs: [{ roomId: 'r1', scene: null, room: 'Plénière', tookMs: 9, ...leg }],
  }
  const host = document.createElement('div')
  const root = createRoot(host)
  onTestFinished(() => act(async () => root.unmount()))
  const store = createStationStore(0)
  const connection = { watch: () => () => {} }
  await act(async () =>
    root.render(
      <I18nextProvider i18n={i18n}>
        <StationProvider value={{ store, connection, end: () => {} } as never}>
          <LastTake booth={{ takes: [take], isLocked: false, careOf: () => ({ cutSince }) } as unknown as Booth} />
        </StationProvider>
      </I18nextProvider>,
    ),
  )
  return host.textContent?.replaceAll(/[\u00a0\u202f]/g, ' ')
}

it.each([
  ['stream', 'Dernière prise : diffusion', 'Diffusion · Plénière'],
  ['file', 'Dernière prise : enregistrement', 'Enregistrement · Plénière'],
] as const)('a leg of a %s is called by its name', async (output, title, words) => {
  const text = await lastTake('recording', { kind: 'recording', state: 'confirmed', output })
  expect(text).toContain(title)
  expect(text).toContain(words)
})

it('a name that was not shown is dropped, and is not offered to be sent again, as a scene is', async () => {
  const name = await lastTake('take', { kind: 'lower-third', state: 'failed', reason: 'not-painted' })
  expect(name).toContain('pas affiché, retiré : redemandez-le')
  expect(name).not.toContain('Réessayer')
  expect(await lastTake('take', { kind: 'scene', state: 'failed', reason: 'not-confirmed' })).toContain('Réessayer')
})

it('the take that hides a room for a privacy cut is called by the cut', async () => {
  const scene = { kind: 'scene', state: 'confirmed' }
  expect(await lastTake('safety', scene, '2026-11-26T09:00:00.000Z')).toContain('Dernière prise : coupure')
  expect(await lastTake('safety', scene, '2026-11-26T08:00:00.000Z')).toContain('Dernière prise : sécurité')
  expect(await lastTake('safety', scene)).toContain('Dernière prise : sécurité')
})
