import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { startLanguage } from '../../../i18n/i18n.ts'
import type { Room } from '../booth-types.ts'
import { roomOf } from '../room-for-tests.ts'
import type { Booth } from '../use-booth.ts'
import { SafetyKeys } from './safety-keys.tsx'

beforeEach(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true))

const hold = { state: 'idle', press() {}, release() {} } as const
const [well, without, gone] = [roomOf(), roomOf({ safetyScene: null }), roomOf({ safetyScene: 'Noir' })]
const elsewhere = roomOf({
  isOwn: false,
  owner: 's2',
  obs: { obsId: 'o2', name: 'OBS', state: 'connecting', message: null },
})
const unheard = roomOf({ isOwn: false, owner: 's3' })
const goneElsewhere = {
  ...elsewhere,
  alarms: [{ kind: 'obs-gone', message: '', remedy: '', at: '2026-11-26T09:00:00Z', acknowledged: true }],
} as unknown as Room
const silent = roomOf({ ageMs: 2500 })
const lost = roomOf({ obs: { obsId: 'o1', name: 'OBS', state: 'lost', message: null } })

it.each<[string, readonly Room[]]>([
  ['2 salles · maintenir 1 s', [well, well]],
  ['2 salles sur 3 · maintenir 1 s', [well, without, well]],
  ['1 salle sur 2 · maintenir 1 s', [well, gone]],
  ['1 salle sur 2 · maintenir 1 s', [lost, well]],
  ['1 salle sur 2 · maintenir 1 s', [well, silent]],
  ['2 salles sur 3 · maintenir 1 s', [well, elsewhere, unheard]],
  ['2 salles sur 3 · maintenir 1 s', [well, elsewhere, goneElsewhere]],
])('%s: so many can be reached, and have a safety scene to go to', async (words, of) => {
  const host = await drawn(of)
  expect(textOf(host.querySelector('[data-testid=safety-all] small'))).toBe(words)
})

it.each<[string, readonly Room[]]>([
  ['sans A', [well, { ...without, name: 'A' }]],
  ['à son retour : A', [well, { ...lost, name: 'A' }]],
  [
    'sans A · à leur retour : B, C',
    [
      { ...lost, name: 'A', fenced: true },
      { ...lost, name: 'B' },
      { ...unheard, name: 'C' },
    ],
  ],
])('%s: the rooms that are not reached now, and those that go to safety at their return', async (words, of) => {
  const host = await drawn(of)
  expect(textOf(host.querySelector('[data-testid=safety-missed]'))).toBe(words)
})

const safe = roomOf({ inSafety: true, beforeSafety: 'Plateau', program: 'Sécurité' })
it.each<[string, readonly Room[]]>([
  ['Revenir', [well]],
  ['Revenir Plénière : Plateau', [safe, well]],
  ['Revenir : 2 salles Plénière : Plateau, A : Film', [safe, { ...safe, name: 'A', beforeSafety: 'Film' }]],
  // Their columns say the scenes that are too long for the key.
  ['Revenir : 2 salles Plénière, A', [safe, { ...safe, name: 'A', beforeSafety: 'Table ronde, large' }]],
  [
    'Revenir A : Film',
    [
      { ...safe, roomId: 'cut' },
      { ...safe, name: 'A', beforeSafety: 'Film' },
    ],
  ],
  [
    'Revenir A : Film',
    [
      { ...safe, fenced: true },
      { ...safe, name: 'A', beforeSafety: 'Film' },
    ],
  ],
  // What was on air there is not known: the key changes nothing.
  ['Revenir', [roomOf({ inSafety: true })]],
  // It no longer goes to safety when it is back.
  ['Revenir Plénière', [roomOf({ awaitedInSafety: true })]],
])('%s: the way back names each room that it shows again, and its scene', async (words, of) => {
  const host = await drawn(of)
  const key = host.querySelector('[data-testid=go-back]')
  expect([...(key?.querySelectorAll('span > span, span > small') ?? [])].map(textOf).join(' ')).toBe(words)
})

it('only the end of a cut leaves a room that is cut, and names the scene that it puts on air', async () => {
  const host = await drawn([{ ...safe, roomId: 'cut' }])
  const isOff = (of: Element) => of.querySelector('[data-testid=go-back]')?.getAttribute('aria-disabled')
  expect([isOff(host), isOff(await drawn([safe]))]).toEqual(['true', null])
  expect(textOf(host.querySelector('[data-testid=care-privacy]'))).toBe('Rétablir (1 s)PlateauK')
  expect(textOf((await drawn([safe])).querySelector('[data-testid=care-privacy]'))).toBe('Coupure (1 s)K')
})

it('shows and announces Alt with its keys while a text field has the focus', async () => {
  const host = await drawn([well])
  const keys = () => [...host.querySelectorAll('button')].map((key) => key.getAttribute('aria-keyshortcuts'))
  const said = () => textOf(host.querySelector('[aria-live]'))
  expect([keys(), said()]).toEqual([['S', 'Shift+S', 'K', 'R'], ''])
  const field = document.body.appendChild(document.createElement('input'))
  onTestFinished(() => field.remove())
  await act(async () => field.focus())
  expect(textOf(host.querySelector('[data-testid=safety-all] kbd'))).toBe('Alt S')
  expect([keys(), said()]).toEqual([['Alt+S', 'Alt+Shift+S', 'Alt+K', 'Alt+R'], 'Dans un champ, sécurité : Alt S'])
  await act(async () => field.blur())
  expect([keys(), said()]).toEqual([['S', 'Shift+S', 'K', 'R'], ''])
})

const textOf = (one: Element | null) => one?.textContent?.replaceAll('\u00a0', ' ')

async function drawn(of: readonly Room[]) {
  const i18n = await startLanguage('fr')
  const rooms = of.map((room, index) => (room.roomId === 'cut' ? room : { ...room, roomId: `r${index}` }))
  const host = document.createElement('div')
  const root = createRoot(host)
  const booth = {
    rooms,
    selected: rooms[0],
    isLocked: false,
    isAway: false,
    isHeard: (id: string) => id === 's2',
    isCut: (room: Room) => room.roomId === 'cut',
  } as unknown as Booth
  await act(async () =>
    root.render(
      <I18nextProvider i18n={i18n}>
        <SafetyKeys booth={booth} holds={{ safetyAll: hold, safetyOne: hold, goBack: hold, privacy: hold }} />
      </I18nextProvider>,
    ),
  )
  onTestFinished(() => act(async () => root.unmount()))
  return host
}
