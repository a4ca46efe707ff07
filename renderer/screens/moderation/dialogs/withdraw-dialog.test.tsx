import { beforeEach, expect, it } from 'vitest'
import { addressView } from '../../../app/view-key.ts'
import { onDesk } from '../desk-for-tests.tsx'
import { questionRow } from '../question-for-tests.ts'
import { WithdrawDialog } from './withdraw-dialog.tsx'

beforeEach(() => {
  // jsdom does not implement it.
  Object.assign(HTMLDialogElement.prototype, { showModal: () => undefined, close: () => undefined })
})

const row = questionRow('q', { text: 'Grossier ?' })
const asked = async (questions: number | null) => {
  const { key } = addressView('questionWithdrawal', { questionId: 'q' })
  const views = { [key]: { state: 'ready' as const, version: 1, value: { questionId: 'q', questions } } }
  return await onDesk({ draw: (desk) => <WithdrawDialog desk={desk} row={row} /> }, [row], undefined, views as never)
}

it('says before it is done how many questions go with the phone', async () => {
  expect((await asked(3)).words()).toContain('3 questions seront écartées maintenant.')
  expect((await asked(1)).words()).toContain('1 question sera écartée maintenant.')
})

it('says no number where it has none yet', async () => {
  const { words } = await asked(null)
  expect(words()).not.toMatch(/maintenant/)
  expect(words()).toContain('Toutes les questions de ce téléphone')
})
