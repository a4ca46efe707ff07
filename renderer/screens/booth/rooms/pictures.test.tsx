import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { startLanguage } from '../../../i18n/i18n.ts'
import type { Room } from '../booth-types.ts'
import { roomOf } from '../room-for-tests.ts'
import type { Booth } from '../use-booth.ts'
import { Monitor } from './monitor.tsx'
import { roomStateOf } from './room-state.ts'
import { SceneList } from './scene-list.tsx'

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  HTMLElement.prototype.scrollIntoView = () => undefined
})

async function drawing() {
  const i18n = await startLanguage('fr')
  const host = document.createElement('div')
  const root = createRoot(host)
  onTestFinished(() => act(async () => root.unmount()))
  return {
    host,
    draw: (what: ReactNode) => act(async () => root.render(<I18nextProvider i18n={i18n}>{what}</I18nextProvider>)),
    answer: (type: 'load' | 'error') =>
      act(async () => void [...host.querySelectorAll('img')].at(-1)?.dispatchEvent(new Event(type))),
    empty: () => [...host.querySelectorAll('[data-testid=no-picture]')].map(({ textContent }) => textContent),
  }
}

it.each(['program', 'preview'] as const)('under the name of another scene no earlier %s is shown', async (kind) => {
  const { host, draw, answer, empty } = await drawing()
  const show = (room: Room, scene: string) =>
    draw(<Monitor room={room} kind={kind} scene={scene} state={roomStateOf(room, 200, false)} ageMs={200} />)
  await show(roomOf({ program: 'Large', preview: 'Large' }), 'Large')
  expect(empty()).toEqual(['Large'])
  await answer('load')
  expect(empty()).toEqual([])
  const before = host.querySelector('img')?.src
  await show(roomOf({ program: 'Sécurité', preview: 'Sécurité' }), 'Sécurité')
  expect(empty()).toEqual(['Sécurité'])
  await answer('load')
  expect(empty()).toEqual([])
  // Back to the first scene, its picture is not the one of before either.
  await show(roomOf({ program: 'Large', preview: 'Large' }), 'Large')
  expect(empty()).toEqual(['Large'])
  expect(host.querySelector('img')?.src).not.toBe(before)
})

it('where nothing is ready there is no black picture, and no frame', async () => {
  const { host, draw, empty } = await drawing()
  const room = roomOf({ preview: null })
  await draw(<Monitor room={room} kind="preview" scene={null} state={roomStateOf(room, 200, false)} ageMs={200} />)
  expect(empty()).toEqual(['rien à prendre'])
  expect(host.querySelector('.mon--plain')).not.toBeNull()
})

it('a scene without a picture says so, and the list says that it shows what was seen last only if it does', async () => {
  const { host, draw, answer, empty } = await drawing()
  const room = roomOf({ scenes: ['Large', 'Pupitre'], obs: { obsId: 'o1', name: 'OBS', state: 'lost', message: null } })
  const booth = { rooms: [room], isAway: false, isLocked: false, chosen: {}, ready: null } as unknown as Booth
  const scenes = room.scenes.map((scene) => ({ scene, isGone: false }))
  await draw(<SceneList booth={booth} room={room} scenes={scenes} cursor={null} onPick={() => undefined} />)
  const said = () => host.querySelector('.scn__hint')?.textContent?.replaceAll(/[\u00a0\u202f]/g, ' ')
  expect([said(), empty()]).toEqual(['Sans réponse', ['pas d’image', 'pas d’image']])
  // The station has the last picture of one of them.
  await answer('error')
  await answer('load')
  expect([said(), empty()]).toEqual(['Sans réponse : dernières images vues', ['pas d’image']])
})
