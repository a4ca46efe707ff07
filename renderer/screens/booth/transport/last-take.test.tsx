import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { StationProvider } from '../../../app/station.tsx'
import { createStationStore } from '../../../app/store.ts'
import { addressView } from '../../../app/view-key.ts'
import { startLanguage } from '../../../i18n/i18n.ts'
import type { Take } from '../booth-types.ts'
import { roomOf } from '../room-for-tests.ts'
import type { Booth } from '../use-booth.ts'
import { failuresOf } from './failures.ts'
import { LastTake } from './last-take.tsx'

beforeEach(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true))
afterEach(() => void vi.unstubAllGlobals())

const takeOf = (kind: string, leg: object, more: object = {}) =>
  ({
    takeId: 't1',
    kind,
    at: '2026-11-26T09:00:00.000Z',
    cue: null,
    legs: [{ roomId: 'r1', scene: null, room: 'Plénière', isOwn: true, tookMs: 9, ...leg }],
    ...more,
  }) as unknown as Take

async function lastTake(kind: string, leg: object, ...cut: readonly (string | null)[]) {
  return (await panelOf([takeOf(kind, leg)], ...cut)).textContent?.replaceAll(/[\u00a0\u202f]/g, ' ')
}

/** `takes`: newest first. */
async function panelOf(
  takes: readonly Take[],
  cutSince: string | null = null,
  beforeSafety: string | null = null,
  source?: string,
) {
  const i18n = await startLanguage('fr')
  const rooms = [roomOf({ beforeSafety })]
  const booth = { takes, rooms, failures: failuresOf(takes, rooms), isLocked: false, careOf: () => ({ cutSince }) }
  const host = document.createElement('div')
  const root = createRoot(host)
  onTestFinished(() => act(async () => root.unmount()))
  const store = createStationStore(0)
  if (source)
    store.setState({
      views: { [addressView('stage', { roomId: 'r1' }).key]: { state: 'ready', value: { source } } } as never,
    })
  const connection = { watch: () => () => {} }
  await act(async () =>
    root.render(
      <I18nextProvider i18n={i18n}>
        <StationProvider value={{ store, connection, end: () => {} } as never}>
          <LastTake booth={booth as unknown as Booth} />
        </StationProvider>
      </I18nextProvider>,
    ),
  )
  return host
}

it.each([
  ['stream', 'start', 'Dernière prise : diffusion', 'Diffusion · Plénière'],
  ['stream', 'stop', 'Dernière prise : fin de diffusion', 'Fin de diffusion · Plénière'],
  ['file', 'start', 'Dernière prise : enregistrement', 'Enregistrement · Plénière'],
  ['file', 'stop', 'Dernière prise : fin d’enregistrement', 'Fin d’enregistrement · Plénière'],
] as const)('a leg of a %s, %s, is called by its name', async (output, action, title, words) => {
  const text = await lastTake('recording', { kind: 'recording', state: 'confirmed', output, action })
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
  // It was hidden again, after a hand had shown it.
  expect(await lastTake('safety', scene, '2026-11-26T08:00:00.000Z', 'Large')).toContain('Dernière prise : coupure')
  expect(await lastTake('safety', scene, '2026-11-26T10:00:00.000Z', 'Large')).toContain('Dernière prise : sécurité')
  expect(await lastTake('safety', scene)).toContain('Dernière prise : sécurité')
})

it('the item that was taken is named by its number and title, beside the scenes of its rooms', async () => {
  const cue = { cue: { number: 12, title: 'Table ronde' } }
  const scene = { kind: 'scene', state: 'confirmed', scene: 'Diapos' }
  const panel = await panelOf([takeOf('take', scene, cue)])
  expect(panel.querySelector('h2')?.textContent).toMatch(/^Dernière prise.: 12 · Table ronde$/)
  expect(panel.querySelector('[data-testid=leg]')?.textContent).toContain('Plénière · Diapos')
})

it('what failed before stays below a later take, with its hour, its item and its reason, and N where it retries it', async () => {
  const failed = { kind: 'scene', state: 'failed', scene: 'Diapos', reason: 'obs-lost' }
  const panel = await panelOf([
    takeOf('take', { kind: 'scene', state: 'confirmed', scene: 'Film', roomId: 'r2', room: 'Atelier' }),
    takeOf('take', failed, { takeId: 't0', at: '2026-11-26T08:55:00.000Z', cue: { number: 3, title: 'Table ronde' } }),
    takeOf('take', failed, { takeId: 't', at: '2026-11-26T08:50:00.000Z' }),
  ])
  const [newer, older, ...none] = [...panel.querySelectorAll('[data-testid=earlier-failure]')]
  expect(newer?.textContent).toMatch(/^\d\d:\d\d · Plénière3 · Table rondeOBS injoignableRéessayer PlénièreN$/)
  // Its place was asked for again since.
  expect(older?.textContent).toMatch(/^\d\d:\d\d · PlénièreDiaposOBS injoignable$/)
  expect(none).toEqual([])
})

it('a return that changed nothing, at the end of a cut, is no last take', async () => {
  const nothing = takeOf('return', {}, { takeId: 't2', legs: [] })
  const panel = await panelOf([nothing, takeOf('take', { kind: 'scene', state: 'confirmed', scene: 'Film' })])
  expect(panel.querySelector('h2')?.textContent).toMatch(/Film$/)
})

it('a name that OBS was to show says in which source', async () => {
  const name = takeOf('take', { kind: 'lower-third', state: 'failed', reason: 'not-painted' })
  const panel = await panelOf([name], null, null, 'Synthé texte')
  expect(panel.textContent).toMatch(/OBS n’a pas montré la source Synthé texte.: retiré/)
})

it('what N retries stands above the confirmed legs of a large take', async () => {
  const leg = (roomId: string, state: string) => ({
    roomId,
    kind: 'scene',
    state,
    scene: 'Film',
    room: roomId,
    isOwn: true,
    tookMs: 9,
  })
  const legs = ['Un', 'Deux', 'Trois'].map((room) => leg(room, 'confirmed'))
  const failed = takeOf('take', {}, { takeId: 't0', legs: [leg('Quatre', 'failed')] })
  const names = async (count: number) => {
    const panel = await panelOf([takeOf('take', {}, { legs: legs.slice(0, count) }), failed])
    return [...panel.querySelectorAll('li')].map((one) => /Un|Deux|Trois|Quatre/.exec(one.textContent ?? '')?.[0])
  }
  expect(await names(3)).toEqual(['Quatre', 'Un', 'Deux', 'Trois'])
  expect(await names(2)).toEqual(['Un', 'Deux', 'Quatre'])
})
