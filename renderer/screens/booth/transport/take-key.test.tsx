import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { expect, it, onTestFinished, vi } from 'vitest'
import { startLanguage } from '../../../i18n/i18n.ts'
import type { Room } from '../booth-types.ts'
import { roomOf } from '../room-for-tests.ts'
import type { Booth } from '../use-booth.ts'
import { TakeKey } from './take-key.tsx'

async function takeKey() {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  HTMLElement.prototype.setPointerCapture = () => undefined
  const i18n = await startLanguage('fr')
  const host = document.createElement('div')
  const root = createRoot(host)
  onTestFinished(() => act(async () => root.unmount()))
  const [take, press] = [vi.fn(), vi.fn()]
  const nameOf = () => 'Plénière'
  const ready = { kind: 'scenes', legs: [{ roomId: 'r1', scene: 'Pupitre' }] }
  const draw = (isTakeHeld: boolean, more: Partial<Room> = {}, around: Partial<Booth> = {}) =>
    act(async () => {
      const booth = {
        rooms: [roomOf(more)],
        ready,
        isTakeHeld,
        take,
        isCut: () => false,
        notice: null,
        nameOf,
        ...around,
      }
      root.render(
        <I18nextProvider i18n={i18n}>
          <TakeKey booth={booth as unknown as Booth} hold={{ state: 'idle', press, release: () => undefined }} />
        </I18nextProvider>,
      )
    })
  const fire = (type: string) =>
    act(async () => {
      const event = new MouseEvent(type, { bubbles: true, button: 0 })
      host.querySelector('[data-testid=take]')?.dispatchEvent(event)
    })
  const key = () => host.querySelector('[data-testid=take]')
  return { draw, fire, take, press, key }
}

it('a press takes what is ready', async () => {
  const { draw, fire, take } = await takeKey()
  await draw(false)
  for (const type of ['pointerdown', 'pointerup', 'click']) await fire(type)
  expect(take).toHaveBeenCalledOnce()
})

it('the release of a press that ended safety does not take what comes next', async () => {
  const { draw, fire, take, press } = await takeKey()
  await draw(true)
  await fire('pointerdown')
  expect(press).toHaveBeenCalledOnce()
  // The held press has taken: no room is in safety any more.
  await draw(false)
  for (const type of ['pointerup', 'click']) await fire(type)
  expect(take).not.toHaveBeenCalled()
})

it('names its key only where a press of it takes: in a text field Space is a space', async () => {
  const { draw, key } = await takeKey()
  const field = document.body.appendChild(document.createElement('input'))
  onTestFinished(() => field.remove())
  await draw(false)
  await act(async () => field.focus())
  expect(key()?.textContent).toBe('PRENDREPupitrePlénière')
  expect(key()?.getAttribute('aria-keyshortcuts')).toBeNull()
  await act(async () => field.blur())
  expect(key()?.textContent).toBe('PRENDREEspacePupitrePlénière')
  expect(key()?.getAttribute('aria-keyshortcuts')).toBe('Espace')
})

it('says that nothing is chosen in the room whose scenes are open, if a scene of another one is', async () => {
  const { draw, key } = await takeKey()
  const other = roomOf({ roomId: 'r2', name: 'Atelier' })
  await draw(false, {}, { selected: other, isListOpen: true })
  expect(key()?.textContent).toBe('PRENDREEspacePupitrePlénièrerien dans Atelier')
  await draw(false, {}, { selected: other, isListOpen: false })
  expect(key()?.textContent).toBe('PRENDREEspacePupitrePlénière')
})

it.each([
  ['follows', { following: { state: 'hears', silentS: 0, alone: false } }, 'Plénière : ce poste est seconde'],
  ['has lost', { fenced: true }, 'Plénière : reprise par un autre poste'],
] as const)('is off, and says why, for a room that this station %s', async (_, more, why) => {
  const { draw, key } = await takeKey()
  await draw(false)
  expect(key()?.getAttribute('aria-disabled')).toBeNull()
  expect(key()?.textContent).toBe('PRENDREEspacePupitrePlénière')
  await draw(false, more)
  expect(key()?.getAttribute('aria-disabled')).toBe('true')
  expect(key()?.textContent).toMatch(new RegExp(`^PRENDRE${why.replaceAll(' ', '\\s')}`))
})
