import { act } from 'react'
import { beforeEach, expect, it, vi } from 'vitest'
import { onDesk } from '../desk-for-tests.tsx'
import { questionRow } from '../question-for-tests.ts'
import { QuestionList } from './question-list.tsx'

const watched = new Map<Element, () => void>()
beforeEach(() => {
  watched.clear()
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly #told: () => void
      constructor(told: () => void) {
        this.#told = told
      }
      observe = (element: Element) => void watched.set(element, this.#told)
      disconnect = () => undefined
    },
  )
  Element.prototype.scrollIntoView = () => undefined
})

const [first, second] = [questionRow('a'), questionRow('b')]
const list = (rows = [first]) => onDesk({ draw: (desk) => <QuestionList desk={desk} name="incoming" /> }, rows)

it('reserves a place for new questions', async () => {
  const { host, show } = await list()
  const top = () => [...(host.querySelector('.mlist')?.children ?? [])].map(({ classList }) => classList[0])
  expect(top()).toEqual(['mlist__still', 'mlist__rows'])
  await show([first, second])
  expect(top()).toEqual(['mlist__new', 'mlist__rows'])
})

it('keeps the height of the chosen one when another moderator takes it away', async () => {
  const { host, show } = await list()
  const card = host.querySelector<HTMLElement>('[data-id=a]') as HTMLElement
  Object.defineProperty(card, 'offsetHeight', { value: 180 })
  await act(async () => watched.get(card)?.())
  await show([{ ...first, state: 'approved', version: 2, changedBy: 'Samuel' }])
  expect(card.dataset.gone).toBe('true')
  expect(card.style.minHeight).toBe('180px')
})

it('names a script that took it away in words', async () => {
  const { show, words } = await list()
  await show([{ ...first, state: 'approved', version: 2, changedBy: 'operator' }])
  expect(words()).toContain('par un script')
  expect(words()).not.toContain('operator')
})
