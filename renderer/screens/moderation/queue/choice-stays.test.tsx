import { act } from 'react'
import { beforeEach, expect, it, vi } from 'vitest'
import { useGestures } from '../acts/use-gestures.ts'
import type { Desk } from '../desk.ts'
import { onDesk } from '../desk-for-tests.tsx'
import { questionRow } from '../question-for-tests.ts'
import { QuestionList } from './question-list.tsx'

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined
      disconnect = () => undefined
    },
  )
  Element.prototype.scrollIntoView = () => undefined
})

const at = (minute: number) => `2026-11-26T10:0${minute}:00.000Z`
const [third, second, first] = [1, 2, 3].map((minute) => questionRow(`q${minute}`, { since: at(minute) }))
const rows = [first, second, third].flatMap((row) => row ?? [])

const Screen = ({ desk }: { readonly desk: Desk }) => {
  const { act: give } = useGestures(desk)
  return (
    <>
      <QuestionList desk={{ ...desk, act: give }} name="incoming" />
      <p data-chosen={desk.queue.chosen.id} />
      <p role="status">{desk.actions.notice?.words}</p>
    </>
  )
}
async function desk(outcome: object = { outcome: {} }) {
  const order = vi.fn(async () => outcome)
  const screen = await onDesk({ draw: (of) => <Screen desk={of} /> }, rows, order as never)
  const press = (key: string) =>
    act(async () => {
      dispatchEvent(new KeyboardEvent('keydown', { key }))
    })
  const { host } = screen
  return {
    ...screen,
    order,
    key: press,
    chosen: () => host.querySelector('[data-chosen]')?.getAttribute('data-chosen'),
    isShown: (id: string) => host.querySelector(`[data-id=${id}]`) !== null,
    notice: () => host.querySelector('[role=status]')?.textContent ?? '',
  }
}
const changed = (id: string, more: object) =>
  rows.map((row) => (row.questionId === id ? { ...row, version: 2, changedBy: 'Samuel', ...more } : row))

it.each([
  ['a new question', [...rows, questionRow('q9', { since: at(9) })]],
  ['a move of another question', changed('q2', { state: 'approved' })],
  ['a merge of another question into it', changed('q2', { mergedInto: 'q3' })],
  ['a move of it', changed('q3', { state: 'approved' })],
  ['a merge of it', changed('q3', { mergedInto: 'q1' })],
  ['its end', rows.filter(({ questionId }) => questionId !== 'q3')],
])('%s by another person does not move the choice', async (_, after) => {
  const { show, chosen, isShown } = await desk()
  expect(chosen()).toBe('q3')
  await show(after)
  expect(chosen()).toBe('q3')
  expect(isShown('q3')).toBe(true)
})

it('a key on a question that another person has moved gives nothing, and says where the question went', async () => {
  const { show, key, order, notice } = await desk()
  await show(changed('q3', { state: 'approved' }))
  await key('x')
  expect(order).not.toHaveBeenCalled()
  expect(notice()).toContain('La question choisie n’est plus ici\u00a0: retenue')
})

it('one key goes to where another person has put the question, or to the one that it is part of', async () => {
  const { show, key, chosen, host } = await desk()
  await show(changed('q3', { mergedInto: 'q1' }))
  expect(host.textContent).toContain('La rejoindre')
  await key('j')
  expect(chosen()).toBe('q1')
})

it('an own act goes on to a question that is there, never to one that another person has taken', async () => {
  const { show, key, chosen, order } = await desk()
  await show(changed('q2', { state: 'approved' }))
  await key('x')
  expect(order).toHaveBeenCalledOnce()
  expect(chosen()).toBe('q1')
})

it('a question is put aside by one key, which its card shows', async () => {
  const { host, key, order } = await desk()
  expect([...host.querySelectorAll('button')].some(({ textContent }) => textContent === 'ÉcarterX')).toBe(true)
  await key('x')
  expect(order).toHaveBeenCalledWith(
    expect.objectContaining({ input: { questionId: 'q3', to: 'dismissed', version: 1 } }),
  )
})

it('a key that the chosen card shows stays the card’s when another person puts a question on air', async () => {
  const { show, key, chosen, order } = await desk()
  const followed = questionRow('q8', { state: 'follow-up', since: at(8) })
  await show([...rows, followed])
  for (let turn = 0; turn < 4; turn++) await key('ArrowRight')
  expect(chosen()).toBe('q8')
  await show([...changed('q1', { state: 'on-air' }), followed])
  await key('t')
  expect(order).toHaveBeenCalledWith(
    expect.objectContaining({ input: { questionId: 'q8', to: 'answered', version: 1 } }),
  )
})
