import { describe, expect, it } from 'vitest'
import type { StationRole } from '../stations/authority.ts'
import { deletedWords } from './deleted-words.ts'
import type { QuestionEvent } from './question-events.ts'

const asked = (danger: boolean): QuestionEvent => ({
  type: 'QuestionAsked',
  sessionId: 's',
  origin: 'room',
  deviceId: null,
  danger,
  withdrawn: false,
  person: { text: 'words' },
})
const edited: QuestionEvent = { type: 'QuestionEdited', seen: 1, by: 'm', person: { text: 'other words' } }
const masked: QuestionEvent = { type: 'QuestionMasked', seen: 1, by: 'm', person: { text: '[masked]' } }
const moved = (to: 'safeguarding' | 'incoming'): QuestionEvent => ({ type: 'QuestionMoved', to, seen: 1, by: 'm' })
const sealed = (of: { readonly text?: string; readonly original?: string }): QuestionEvent => ({
  type: 'QuestionSealed',
  person: { text: of.text ?? null, original: of.original ?? null },
})
const unsealed: QuestionEvent = { type: 'QuestionUnsealed', person: { text: 'words', original: null } }
const replied: QuestionEvent = { type: 'QuestionReplied', person: { text: 'reply' } }

const by = (role: StationRole, events: readonly QuestionEvent[]) => events.map((event) => ({ event, by: role }))
const atPilots = (...events: QuestionEvent[]) => deletedWords(by('pilot', events), true)
const elsewhere = (...events: QuestionEvent[]) => deletedWords(by('pilot', events), false)

describe('of an alert', () => {
  it('plain words are deleted at once at stations that open no boxes, and at pilots’ once a box holds them', () => {
    const events = [asked(false), edited, moved('safeguarding')]
    expect(elsewhere(...events)).toEqual([0, 1])
    expect(atPilots(...events)).toEqual([])
    expect(atPilots(...events, sealed({ text: 'box' }))).toEqual([0, 1])
    expect(elsewhere(asked(true))).toEqual([0])
  })

  it('plain words stay at pilots’ stations whatever a moderator’s station has put in a box', () => {
    const said = { note: null, replies: ['box'] }
    const box: QuestionEvent = { type: 'QuestionSealed', person: { text: 'box', original: 'box', said } }
    const events = [asked(false), edited, box, moved('safeguarding'), replied]
    expect(deletedWords(by('moderator', events), true)).toEqual([])
    expect(deletedWords(by('moderator', [asked(false), box, masked]), true)).toEqual([])
    expect(deletedWords([...by('moderator', events), ...by('pilot', [box])], true)).toEqual([0, 1, 4])
  })

  it('what the hub has shown of it goes everywhere: it shows it again', () => {
    const shown: QuestionEvent = { type: 'QuestionShown', person: { text: 'words' } }
    expect(atPilots(asked(false), shown, moved('safeguarding'))).toEqual([1])
    expect(atPilots(asked(false), shown, masked)).toEqual([1])
  })

  it('words go everywhere once a referent has seen it, whoever referred it', () => {
    const seen: QuestionEvent = { type: 'ReferentSawQuestion', person: { where: 'w' } }
    expect(elsewhere(asked(false), edited, seen)).toEqual([0, 1])
  })

  it('words that come while it is withheld go too, at pilots when they are sealed in their turn', () => {
    const events = [asked(false), moved('safeguarding'), sealed({ text: 'box' }), edited]
    expect(elsewhere(...events)).toEqual([0, 3])
    expect(atPilots(...events)).toEqual([0])
    expect(atPilots(...events, sealed({ text: 'box' }))).toEqual([0, 3])
  })

  it('words with which a referent gives it back stay, and those of before stay deleted', () => {
    const events = [asked(false), moved('safeguarding'), sealed({ text: 'box' }), moved('incoming'), unsealed]
    expect(elsewhere(...events)).toEqual([0])
    expect(atPilots(...events)).toEqual([0])
  })

  it('what its author replied in plain goes likewise', () => {
    const said = { note: null, replies: ['box'] }
    const sealedSaid: QuestionEvent = { type: 'QuestionSealed', person: { text: 'box', original: null, said } }
    expect(elsewhere(asked(true), replied)).toEqual([0, 1])
    expect(atPilots(asked(true), replied, sealed({ text: 'box' }))).toEqual([0])
    expect(atPilots(asked(true), replied, sealedSaid)).toEqual([0, 1])
  })

  it('a second question on its stream does not take it from the referent', () => {
    expect(elsewhere(asked(true), asked(false), edited)).toEqual([0, 1, 2])
  })
})

describe('of a masked question', () => {
  it('plain words of before the mask go, at pilots once the original is sealed', () => {
    const events = [asked(false), edited, masked]
    expect(elsewhere(...events)).toEqual([0, 1])
    expect(atPilots(...events)).toEqual([])
    expect(atPilots(asked(false), edited, sealed({ original: 'box' }), masked)).toEqual([0, 1])
    expect(elsewhere(...events, edited)).toEqual([0, 1])
  })

  it('plain words go whatever a moderator’s station restores without words, or does before the asking', () => {
    const restored: QuestionEvent = { type: 'QuestionTextRestored', seen: 1, by: 'm', person: null }
    expect(deletedWords(by('moderator', [asked(false), masked, restored]), false)).toEqual([0])
    expect(deletedWords(by('moderator', [moved('safeguarding'), masked, asked(false)]), false)).toEqual([])
  })

  it('words stay that the first release has brought back without writing them again', () => {
    const restored: QuestionEvent = { type: 'QuestionTextRestored', seen: 1, by: 'm', person: null }
    expect(elsewhere(asked(false), masked, restored)).toEqual([])
    expect(elsewhere(asked(false), masked, { ...restored, person: { text: 'words' } })).toEqual([0])
  })
})

it('an ordinary question keeps all of its words', () => {
  expect(elsewhere(asked(false), edited, moved('incoming'))).toEqual([])
})
