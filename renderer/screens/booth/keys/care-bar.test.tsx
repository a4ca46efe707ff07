import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { expect, it, onTestFinished, vi } from 'vitest'
import { holdMs } from '../../../../shared/kernel/hold.ts'
import { startLanguage } from '../../../i18n/i18n.ts'
import { roomOf } from '../room-for-tests.ts'
import type { Booth } from '../use-booth.ts'
import { CareBar } from './care-bar.tsx'
import { useCareKeys } from './use-care-keys.ts'

const Probe = ({ booth }: { readonly booth: Booth }) => (
  <CareBar booth={booth} room={roomOf()} care={useCareKeys(booth)} onFiles={() => {}} onStage={() => {}} />
)

it.each<[string, Partial<Record<'isStreamWanted' | 'isStreamDown', boolean>>, string, unknown[], unknown[]]>([
  ['not wanted', {}, 'Diffuser', [true], [true]],
  ['runs', { isStreamWanted: true }, 'Arrêter (1 s)', ['Relâché trop tôt : maintenez une seconde'], [false]],
  ['does not go out', { isStreamWanted: true, isStreamDown: true }, 'Relancer (1 s : arrêt)', [true], [false]],
])('the key of a stream that is %s', async (_, is, words, afterPress, afterHold) => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const i18n = await startLanguage('fr')
  const done: unknown[] = []
  const booth = {
    selected: roomOf(),
    isLocked: false,
    isCut: () => false,
    isStreamWanted: () => is.isStreamWanted === true,
    isStreamDown: () => is.isStreamDown === true,
    stream: (_: string, on: boolean) => done.push(on),
    say: (text: string) => done.push(text.replaceAll(/[\u00a0\u202f]/g, ' ')),
  } as unknown as Booth
  const host = document.createElement('div')
  const root = createRoot(host)
  onTestFinished(() => act(async () => root.unmount()))
  await act(async () =>
    root.render(
      <I18nextProvider i18n={i18n}>
        <Probe booth={booth} />
      </I18nextProvider>,
    ),
  )
  const key = host.querySelector('[data-testid=care-stream]')
  const press = (type: 'keydown' | 'keyup') =>
    act(async () => void key?.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true })))
  expect(key?.querySelector('.care__words')?.textContent?.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(words)
  document.body.append(host)
  onTestFinished(() => host.remove())
  await press('keydown')
  await press('keyup')
  expect(done.splice(0)).toEqual(afterPress)
  await press('keydown')
  await act(async () => void vi.advanceTimersByTime(holdMs))
  await press('keyup')
  expect(done).toEqual(afterHold)
})
