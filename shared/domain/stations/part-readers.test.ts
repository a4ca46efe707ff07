import { expect, it } from 'vitest'
import { type EventDefinition, eventTypes, streamKinds } from '../events.ts'
import { mayReadPart } from './part-readers.ts'

const alert = JSON.stringify({ danger: true })
const ordinary = JSON.stringify({ danger: false })
const ofTheReferent = ['QuestionSealed', 'QuestionReplied', 'ReferentSawQuestion', 'ReferentSettledQuestion']

it('what only a referent reads, and the key of voters, go only to pilots', () => {
  for (const type of [...ofTheReferent, 'AudienceKeyMade'])
    for (const role of ['booth', 'moderator', 'reception'] as const)
      expect([type, role, mayReadPart(role, 'audience', { type, payload: '{}' })]).toEqual([type, role, false])
})

it('a moderator reads ordinary questions, and no alert; a booth neither', () => {
  const type = 'QuestionAsked'
  expect(mayReadPart('moderator', 'audience', { type, payload: ordinary })).toBe(true)
  for (const payload of [alert, '{ "danger" : true }', '{"danger":"no"}', 'no json', 'null'])
    expect([payload, mayReadPart('moderator', 'audience', { type, payload })]).toEqual([payload, false])
  expect(mayReadPart('booth', 'audience', { type, payload: ordinary })).toBe(false)
})

it('a booth reads of questions and polls what the public may read', () => {
  const parts = Object.entries<EventDefinition>(eventTypes).filter(([, { part }]) => part)
  const read = parts.flatMap(([type, { kinds }]) => {
    const [kind = 'question'] = kinds
    return streamKinds[kind].lane === 'audience' && mayReadPart('booth', 'audience', { type, payload: ordinary })
      ? [type]
      : []
  })
  expect(read.sort()).toEqual([
    ...['PollAnswersErased', 'PollAnswersShown', 'PollOpened', 'QuestionErased', 'QuestionShown'],
  ])
})

it('an unknown type goes only to pilots', () => {
  for (const type of ['FutureThing', 'constructor', '__proto__'])
    expect(mayReadPart('moderator', 'audience', { type, payload: ordinary })).toBe(false)
  expect(mayReadPart('pilot', 'audience', { type: 'FutureThing', payload: ordinary })).toBe(true)
})
