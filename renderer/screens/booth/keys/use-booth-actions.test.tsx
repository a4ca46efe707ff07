import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { expect, it, onTestFinished, vi } from 'vitest'
import { startLanguage } from '../../../i18n/i18n.ts'
import { roomOf } from '../room-for-tests.ts'
import type { Booth } from '../use-booth.ts'
import { useBoothActions } from './use-booth-actions.ts'

const hold = { state: 'idle', press() {}, release() {} } as const
const holds = { safetyAll: hold, safetyOne: hold, goBack: hold, goBackOne: hold, take: hold, takeOver: hold }
const Probe = ({ booth }: { readonly booth: Booth }) => {
  useBoothActions(booth, { holds, open() {} })
  return null
}

it('a key of a room or a scene that chooses nothing says so', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const i18n = await startLanguage('fr')
  const [said, chosen, selected]: [string[], string[], string[]] = [[], [], []]
  const booth = (isListOpen: boolean, scenes: readonly string[]) => {
    const room = roomOf({ scenes: [...scenes] })
    return {
      rooms: [room],
      selected: room,
      takes: [],
      isListOpen,
      isLocked: false,
      isCut: () => false,
      numberOf: () => 1,
      say: (text: string, tone: string) => said.push(`${tone}: ${text.replaceAll(/[\u00a0\u202f]/g, ' ')}`),
      select: ({ roomId }: { roomId: string }) => selected.push(roomId),
      choose: (_: unknown, scene: string) => chosen.push(scene),
    } as unknown as Booth
  }
  const root = createRoot(document.createElement('div'))
  onTestFinished(() => act(async () => root.unmount()))
  const draw = (...of: Parameters<typeof booth>) =>
    act(async () =>
      root.render(
        <I18nextProvider i18n={i18n}>
          <Probe booth={booth(...of)} />
        </I18nextProvider>,
      ),
    )
  const press = (key: string, code = '') =>
    act(async () => void dispatchEvent(new KeyboardEvent('keydown', { key, code })))

  await draw(false, ['Large', 'Pupitre'])
  await press('1', 'Digit1')
  await press('9', 'Digit9')
  await press('y')
  await draw(true, ['Large', 'Pupitre'])
  await press('y')
  await press('w')
  await draw(true, ['Pupitre'])
  await press('y')
  expect([selected, chosen]).toEqual([['r1'], ['Large']])
  expect(said).toEqual([
    'wait: Aucune salle sur la touche 9',
    'wait: Ouvrez d’abord les scènes d’une salle, par son chiffre',
    'wait: Aucune scène sur la touche W',
    'wait: Large a disparu d’OBS : rien n’est choisi',
  ])
})
