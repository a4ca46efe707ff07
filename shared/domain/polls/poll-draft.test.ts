import { describe, expect, it } from 'vitest'
import { type Fact, given, written } from '../../../tests/contract/given.ts'
import { type PollEvent, pollStream } from './poll.ts'
import { createPoll, editPoll, type NewPoll, type PollChanges } from './poll-draft.ts'

const optionIds = (labels: readonly string[]) => labels.map((label) => `id of ${label}`)
const asked: NewPoll = {
  sessionId: 's1',
  type: 'single',
  title: 'Que faut-il ?',
  options: ['Du temps', 'Des lieux'],
  hidden: false,
}
const creating = (changes: Partial<NewPoll>, isSession = true) =>
  createPoll({ ...asked, ...changes }, { isSession, optionIds })
const by = (at: number) => written('hub', at)

describe('a moderator who makes a poll', () => {
  it('gets a draft whose options have ids of their own', () => {
    expect(creating({})).toEqual({
      ok: true,
      value: {
        type: 'PollCreated',
        sessionId: 's1',
        pollType: 'single',
        optionIds: ['id of Du temps', 'id of Des lieux'],
        max: null,
        hidden: false,
        person: { title: 'Que faut-il ?', labels: ['Du temps', 'Des lieux'] },
      },
    })
  })

  it('is refused for a session that is not there', () => {
    expect(creating({}, false)).toEqual({ ok: false, refusal: 'unknown-session' })
  })

  it.each([
    ['a choice with one option', { options: ['Du temps'] }, 'options-refused'],
    ['a scale with options', { type: 'scale' }, 'options-refused'],
    ['a ranking without options', { type: 'ranking', options: undefined }, 'options-refused'],
    ['two options that read alike', { options: ['Été', 'ete'] }, 'option-twice'],
    ['more choices than there are options', { type: 'multiple', max: 3 }, 'max-refused'],
    ['a scale of one step', { type: 'scale', options: [], max: 1 }, 'max-refused'],
    ['a scale of eleven steps', { type: 'scale', options: [], max: 11 }, 'max-refused'],
  ] as const)('is refused %s', (_, changes, refusal) => {
    expect(creating(changes)).toEqual({ ok: false, refusal })
  })

  it.each([
    ['of several choices: as many as there are', { type: 'multiple' }, 2],
    ['of a scale: five steps', { type: 'scale', options: [] }, 5],
    ['of a single choice: none, whatever is asked', { max: 7 }, null],
  ] as const)('may leave the most out, %s', (_, changes, max) => {
    expect(creating(changes)).toMatchObject({ ok: true, value: { max } })
  })
})

describe('a moderator who changes a poll', () => {
  const person = { title: 'Que faut-il ?', labels: ['Du temps', 'Des lieux', 'Des mots'] }
  const made: PollEvent = {
    type: 'PollCreated',
    sessionId: 's1',
    pollType: 'multiple',
    optionIds: ['a', 'b', 'c'],
    max: 3,
    hidden: false,
    person,
  }
  const draft: Fact<PollEvent> = [made, by(1)]
  const editing = (changes: PollChanges, ...facts: readonly Fact<PollEvent>[]) =>
    given(pollStream, ...facts).when((state) => editPoll(state, changes, optionIds))

  it('leaves as it was what is not named', () => {
    editing({ hidden: true }, draft).gives({
      type: 'PollUpdated',
      optionIds: optionIds(person.labels),
      max: 3,
      hidden: true,
      person,
    })
  })

  it('begins with a new most where the options are new', () => {
    editing({ options: ['Oui', 'Non'] }, draft).gives({
      type: 'PollUpdated',
      optionIds: optionIds(['Oui', 'Non']),
      max: 2,
      hidden: false,
      person: { title: person.title, labels: ['Oui', 'Non'] },
    })
  })

  it('is refused what no poll of this type can be', () => {
    editing({ options: ['Oui'] }, draft).refuses('options-refused')
    editing({ options: ['Oui', 'oui'] }, draft).refuses('option-twice')
    editing({ max: 4 }, draft).refuses('max-refused')
  })

  it('is refused once people answer, and of a poll that is not there or was erased', () => {
    editing({ hidden: true }, draft, [{ type: 'PollOpened', person: null }, by(2)]).refuses('poll-not-draft')
    editing({ hidden: true }).refuses('unknown-poll')
    editing({ hidden: true }, draft, [{ type: 'PollRemoved' }, by(2)]).refuses('unknown-poll')
    editing({ hidden: true }, [{ ...made, person: null }, by(1)]).refuses('unknown-poll')
  })
})
