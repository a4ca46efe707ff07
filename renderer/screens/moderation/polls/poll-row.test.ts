import { expect, it } from 'vitest'
import { optionsOf, pollInput } from './poll-draft.ts'
import { pollRow as poll } from './poll-for-tests.ts'
import { barsOf, currentPoll } from './poll-row.ts'

it('draws options in their order, with their share and which leads', () => {
  expect(barsOf(poll('p'))).toEqual([
    { key: 'a', label: 'Parfois', count: 3, share: 0.75, length: 1, leads: true },
    { key: 'b', label: 'Jamais', count: 1, share: 0.25, length: 1 / 3, leads: false },
  ])
})

it('draws each step of a scale, and nothing before the first answer', () => {
  const bars = barsOf(poll('p', { type: 'scale', options: [], max: 3, counts: {}, votes: 0, leading: [] }))
  expect(bars.map(({ key, length, leads }) => [key, length, leads])).toEqual([
    ...['1', '2', '3'].map((key) => [key, 0, false]),
  ])
})

it('chooses the poll that people answer, then the one on stage, then a draft', () => {
  const [draft, open, shown] = [poll('d', { state: 'draft' }), poll('o'), poll('s', { state: 'closed', onStage: true })]
  expect(currentPoll([draft, shown, open])?.pollId).toBe('o')
  expect(currentPoll([draft, shown])?.pollId).toBe('s')
  expect(currentPoll([draft])?.pollId).toBe('d')
  expect(currentPoll([])).toBeUndefined()
})

it('gives a command only the fields of its type', () => {
  const draft = { type: 'scale', title: ' À quel point ? ', options: 'x\ny', max: '7', hidden: true } as const
  expect(pollInput(draft, 's')).toEqual({
    sessionId: 's',
    type: 'scale',
    title: 'À quel point ?',
    hidden: true,
    max: 7,
  })
  expect(optionsOf(' Oui \n\n Non')).toEqual(['Oui', 'Non'])
})
