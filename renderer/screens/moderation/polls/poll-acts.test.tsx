import { expect, it, vi } from 'vitest'
import type { KeptCommand } from '../../../app/store.ts'
import { UndoButton } from '../acts/undo-button.tsx'
import { onDesk } from '../desk-for-tests.tsx'
import { PollActs } from './poll-acts.tsx'
import { pollRow } from './poll-for-tests.ts'
import { PollState } from './poll-state.tsx'

it('asks once before a poll is closed for good', async () => {
  Object.assign(HTMLDialogElement.prototype, { showModal: () => undefined, close: () => undefined })
  const order = vi.fn(async (_: KeptCommand) => ({ outcome: {} }))
  const { press, words } = await onDesk(
    { draw: (desk) => <PollActs desk={desk} poll={pollRow('p')} /> },
    [],
    order as never,
  )
  await press('Clore')
  expect(words()).toContain('Un sondage clos ne se rouvre pas')
  expect(order).not.toHaveBeenCalled()
  await press('Clore le sondage')
  expect(order.mock.calls.map(([{ name }]) => name)).toEqual(['polls.close'])
})

it('closes a poll for remote people too, and shows its result only on request', async () => {
  const order = vi.fn(async (_: KeptCommand) => ({ outcome: {} }))
  const remoteUntil = new Date(Date.now() + 12_000).toISOString()
  const poll = pollRow('p', { state: 'closed', remoteUntil })
  const { press, words } = await onDesk(
    {
      draw: (desk) => (
        <>
          <PollState poll={poll} />
          <PollActs desk={desk} poll={poll} />
        </>
      ),
    },
    [],
    order as never,
  )
  expect(words()).toMatch(/à distance encore 1[12] s/)
  await press('Montrer sur scène')
  await press('Clore aussi à distance')
  expect(order.mock.calls.map(([{ name, input }]) => [name, input])).toEqual([
    ['polls.show', { pollId: 'p', results: false }],
    ['polls.closeForAll', { pollId: 'p' }],
  ])
})

it('undoes by a finger too', async () => {
  const { press, words } = await onDesk({
    draw: (desk) => (
      <>
        <UndoButton desk={desk} />
        {desk.actions.notice?.words}
      </>
    ),
  })
  await press('Annuler')
  expect(words()).toContain('Rien à annuler.')
})
