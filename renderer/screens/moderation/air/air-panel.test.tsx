import { expect, it, vi } from 'vitest'
import { addressView } from '../../../app/view-key.ts'
import { onDesk } from '../desk-for-tests.tsx'
import { NoticeLine } from '../notice-line.tsx'
import { pollRow } from '../polls/poll-for-tests.ts'
import { questionRow } from '../question-for-tests.ts'
import { AirPanel } from './air-panel.tsx'

const pollsOf = (state: 'painted' | 'covered') => {
  const air = { state, screens: 1, paintedAt: null }
  const rows = [pollRow('p', { shown: true, onStage: true, air })]
  return { [addressView('polls', { sessionId: 's' }).key]: { state: 'ready', rows } } as never
}
const onAir = questionRow('q', { state: 'on-air', text: 'Qui écoute l’enfant ?' })

it('shows the poll that is painted, with its own key to take it off', async () => {
  const order = vi.fn(async () => ({ outcome: {} }) as never)
  const { words, press } = await onDesk({ draw: (desk) => <AirPanel desk={desk} /> }, [], order, pollsOf('painted'))
  expect(words()).toContain('En scène maintenant')
  expect(words()).toContain('sondage visible à l’écran, confirmé')
  await press('Retirer')
  expect(order).toHaveBeenCalledWith(expect.objectContaining({ name: 'polls.hide', input: { pollId: 'p' } }))
})

it('says of a poll that the question hides it, and what comes back with the question gone', async () => {
  const air = { questionId: 'q', state: 'painted', screens: 1 } as const
  const { words } = await onDesk(
    { more: { air }, draw: (desk) => <AirPanel desk={desk} /> },
    [onAir],
    undefined,
    pollsOf('covered'),
  )
  expect(words()).toContain('sondage caché par la question')
  expect(words()).toContain('Retirer la question montre de nouveau le sondage.')
})

it('a notice quotes a question as it is now: what was masked meanwhile is not kept', async () => {
  const row = questionRow('q', { text: 'Yanis ne dort plus' })
  const { words, press, show } = await onDesk(
    {
      draw: (desk) => (
        <>
          <NoticeLine notice={desk.actions.notice} />
          <button type="button" onClick={() => void desk.actions.move(row, 'approved')}>
            Retenir
          </button>
        </>
      ),
    },
    [row],
    vi.fn(async () => ({ outcome: {} }) as never),
  )
  await press('Retenir')
  expect(words()).toContain('Yanis')
  await show([{ ...row, text: '[prénom] ne dort plus', masked: true, version: row.version + 5 }])
  expect(words()).not.toContain('Yanis')
  expect(words()).toContain('[prénom] ne dort plus')
})
