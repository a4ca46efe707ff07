import { expect, it } from 'vitest'
import { isForHall, shownOn, stagePages } from './stage-pages.ts'

const thing = (id: string) => ({ id, version: 1 })
const [item, timer, message, lowerThird, question, poll, joining] = ['i', 't', 'm', 'l', 'q', 'p', 'j'].map(thing)
const nothing = {
  item: null,
  timer: null,
  message: null,
  lowerThird: null,
  question: null,
  poll: null,
  joining: null,
  safeAreas: [],
}

it('a projector shows the question, else the poll, else what is on', () => {
  const all = { ...nothing, item: item ?? null, question: question ?? null, poll: poll ?? null }
  expect(shownOn('projector', all)).toEqual({ joining: null, question, poll: null, item: null })
  expect(shownOn('projector', { ...all, question: null })).toEqual({ joining: null, question: null, poll, item: null })
  expect(shownOn('projector', { ...all, question: null, poll: null })).toEqual({
    joining: null,
    question: null,
    poll: null,
    item,
  })
})

it('the joining code covers all of a projector, and no other page', () => {
  const all = { ...nothing, item: item ?? null, question: question ?? null, joining: joining ?? null }
  expect(shownOn('projector', all)).toEqual({ joining, question: null, poll: null, item: null })
  expect(shownOn('overlay', all)).toEqual({ 'lower-third': null, question, poll: null })
})

it('who speaks is told how long, and what the booth says', () => {
  const stage = { ...nothing, timer: timer ?? null, message: message ?? null }
  expect(shownOn('return', stage)).toEqual({ timer, message, question: null, item: null })
  expect(shownOn('door', stage)).toEqual({ item: null })
})

it('no name is shown where everything may be covered by nothing', () => {
  const stage = { ...nothing, lowerThird: lowerThird ?? null }
  expect(shownOn('overlay', stage)).toEqual({ 'lower-third': lowerThird, question: null, poll: null })
  const safeAreas = [{ kind: 'captions' as const, x: 0, y: 0, width: 100, height: 100 }]
  expect(shownOn('overlay', { ...stage, safeAreas })).toEqual({ 'lower-third': null, question: null, poll: null })
})

it('a question over the picture covers no reserved area, and only hall pages put it on air', () => {
  const stage = { ...nothing, question: question ?? null }
  expect(shownOn('overlay', stage)).toEqual({ 'lower-third': null, question, poll: null })
  const safeAreas = [{ kind: 'sign-language' as const, x: 0, y: 0, width: 100, height: 100 }]
  expect(shownOn('overlay', { ...stage, safeAreas })).toEqual({ 'lower-third': null, question: null, poll: null })
  expect(stagePages.filter(isForHall)).toEqual(['projector', 'overlay'])
})

it('a poll stands over the picture too, but under a question, and not where everything is taken', () => {
  const stage = { ...nothing, poll: poll ?? null }
  expect(shownOn('overlay', stage)).toEqual({ 'lower-third': null, question: null, poll })
  expect(shownOn('overlay', { ...stage, question: question ?? null })).toMatchObject({ question, poll: null })
  const safeAreas = [{ kind: 'captions' as const, x: 0, y: 0, width: 100, height: 100 }]
  expect(shownOn('overlay', { ...stage, safeAreas })).toMatchObject({ poll: null })
})
