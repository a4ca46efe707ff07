import { act } from 'react'
import { beforeEach, expect, it, vi } from 'vitest'
import type { KeptCommand } from '../../../app/store.ts'
import { noJoining, onDesk, sessionRow } from '../desk-for-tests.tsx'
import { questionRow } from '../question-for-tests.ts'
import { DeskDialogs } from './desk-dialogs.tsx'
import { keptDraft } from './edit-draft.ts'

beforeEach(() => {
  sessionStorage.clear()
  // jsdom does not implement it.
  Object.assign(HTMLDialogElement.prototype, { showModal: () => undefined, close: () => undefined })
})

const begun = questionRow('q', { text: 'Qui décide ?', version: 3 })
const theirs = { ...begun, text: 'Qui décide du week-end ?', version: 4, changedBy: 'Samuel' }

/** Words typed on the earlier version, and a station that has another version since. */
async function reworded() {
  const versions: unknown[] = []
  const order = vi.fn(async ({ input }: KeptCommand) => {
    const { version } = input as { version: number }
    versions.push(version)
    return version === 4
      ? { outcome: { version: 5 } }
      : { problem: { type: '/problems/stale', title: 'stale', status: 409 } }
  })
  const screen = await onDesk(
    {
      more: { opened: { is: 'edit', id: 'q' } },
      draw: (desk) => <DeskDialogs desk={desk} session={sessionRow('s', 'Plénière')} joining={noJoining} />,
    },
    [begun],
    order as never,
  )
  const area = screen.host.querySelector('textarea') as HTMLTextAreaElement
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, 'Qui tranche ?')
    area.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await screen.show([theirs])
  await screen.press('Enregistrer')
  return { ...screen, versions }
}

it('sends the version that the words were begun from, and shows both when it is another one by then', async () => {
  const { versions, words } = await reworded()
  expect(versions).toEqual([3])
  expect(words()).toContain('Ce qu’a fait Samuel')
  expect(words()).toContain('Qui décide du week-end ?')
  expect(words()).toContain('Qui tranche ?')
})

it('saves on the seen version once the moderator confirms, and drops the draft', async () => {
  const { versions, press, host } = await reworded()
  await press('Le faire quand même')
  expect(versions).toEqual([3, 4])
  expect(host.querySelector('dialog')).toBeNull()
  expect(keptDraft(sessionStorage)).toBeNull()
})

it('keeps the words to go on with when the other one’s are left', async () => {
  const { host, press, versions } = await reworded()
  await press('Continuer mes mots')
  expect(host.querySelector('textarea')?.value).toBe('Qui tranche ?')
  await press('Repartir de ces mots')
  await press('Enregistrer')
  expect(versions).toEqual([3])
  expect(host.querySelector('dialog')).toBeNull()
})

it('leaves the other one’s words by one gesture, and keeps the own words for the next edit of this question', async () => {
  const { host, press, versions } = await reworded()
  await press('Laisser ainsi')
  expect(host.querySelector('dialog')).toBeNull()
  expect(versions).toEqual([3])
  expect(keptDraft(sessionStorage)).toMatchObject({ questionId: 'q', text: 'Qui tranche ?' })
})
