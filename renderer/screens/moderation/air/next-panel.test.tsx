import { expect, it, vi } from 'vitest'
import { onDesk } from '../desk-for-tests.tsx'
import { questionRow } from '../question-for-tests.ts'
import { Column } from '../queue/column.tsx'
import { Tabs } from '../queue/tabs.tsx'
import { NextPanel } from './next-panel.tsx'

class Unwatched {
  observe = () => undefined
  disconnect = () => undefined
}

it('marks which of two would be asked for, and asks for that one', async () => {
  vi.stubGlobal('ResizeObserver', Unwatched)
  const act = vi.fn()
  const [one, other] = ['a', 'b'].map((id) => questionRow(id, { state: 'next' }))
  const rows = [one, other].flatMap((row) => row ?? [])
  const { host, press, show } = await onDesk({ more: { act }, draw: (desk) => <NextPanel desk={desk} /> }, rows)
  const marked = () =>
    [...host.querySelectorAll<HTMLElement>('.mq')]
      .filter(({ textContent }) => textContent?.includes('celle que A demande'))
      .map(({ dataset }) => dataset.id)
  expect(marked()).toHaveLength(1)
  await press('Demander')
  expect(act.mock.calls[0]?.[1].questionId).toBe(marked()[0])
  await show(rows.map((row, index) => (index === 1 ? { ...row, airAsked: row.at } : row)))
  expect(marked()).toEqual([])
})

it('shows waiting questions when an empty list is opened', async () => {
  vi.stubGlobal('ResizeObserver', Unwatched)
  Element.prototype.scrollIntoView = () => undefined
  const draw: Parameters<typeof onDesk>[0]['draw'] = (desk) => (
    <>
      <Tabs desk={desk} at={desk.queue.chosen.list} />
      <Column desk={desk} name={desk.queue.chosen.list} hasHead={false} />
    </>
  )
  const { press, show, words } = await onDesk({ draw })
  await show([questionRow('t', { state: 'answered' })])
  await press('Traitées')
  expect(words()).toContain('Question t')
  expect(words()).not.toContain('Tout est relu')
})
