import { expect, it, vi } from 'vitest'
import type { KeptCommand } from '../../../app/store.ts'
import { UndoButton } from '../acts/undo-button.tsx'
import { onDesk } from '../desk-for-tests.tsx'
import { PollActs } from './poll-acts.tsx'
import { pollRow } from './poll-for-tests.ts'

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

it('undoes by a finger too', async () => {
  const { press, words } = await onDesk({
    draw: (desk) => (
      <>
        <UndoButton desk={desk} />
        {desk.doings.notice?.words}
      </>
    ),
  })
  await press('Annuler')
  expect(words()).toContain('Rien à annuler.')
})
