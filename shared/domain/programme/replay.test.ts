import { describe, expect, it } from 'vitest'
import { written } from '../../../tests/contract/given.ts'
import { fold } from '../stream.ts'
import { mayPublish, type ReplayEvent, replayOnShow, replayStream, replaysEndAt, withoutConsent } from './replay.ts'

const names = [
  { speakerId: 'i', name: 'Ildiko Perrault' },
  { speakerId: 'g', name: 'Gurvan Tanguy' },
]
const listed: ReplayEvent = { type: 'ReplaySpeakersSet', speakerIds: ['i', 'g'], person: { names } }
const given = (speakerId: string): ReplayEvent => ({ type: 'SpeakerConsented', speakerId, how: 'signed', by: 'Nadia' })
const refused: ReplayEvent = { type: 'SpeakerRefused', speakerId: 'g', by: 'Nadia' }
const withdrawn: ReplayEvent = { type: 'SpeakerConsentWithdrawn', speakerId: 'g', by: 'Nadia' }
const published: ReplayEvent = {
  type: 'ReplayPublished',
  embedUrl: 'https://player.example/1',
  captionsUrl: null,
  pollIds: ['p'],
  person: { chapters: [{ atS: 0, title: 'Ouverture' }], documents: [] },
}
const having = (...events: readonly ReplayEvent[]) =>
  fold(
    replayStream,
    events.map((event, at) => [event, written('s', at)] as const),
  )

describe('a speaker’s word', () => {
  it('is kept with how, when and by which access it was recorded', () => {
    expect(having(listed, given('i'), refused).speakers).toEqual([
      { ...names[0], word: { is: 'given', how: 'signed', at: 1, by: 'Nadia' } },
      { ...names[1], word: { is: 'refused', at: 2, by: 'Nadia' } },
    ])
  })

  it('is the last recorded one, and stays with a person who is named again', () => {
    const state = having(listed, given('i'), refused, given('g'), withdrawn, listed)
    expect(state.speakers.map(({ word }) => word?.is)).toEqual(['given', 'withdrawn'])
    expect(withoutConsent(state).map(({ name }) => name)).toEqual(['Gurvan Tanguy'])
  })
})

describe('a replay', () => {
  it('may be published only with everybody’s consent', () => {
    const missing = { ok: false, refusal: 'consent-missing' }
    expect(mayPublish(having(), true)).toMatchObject({ refusal: 'no-speakers' })
    expect(mayPublish(having(listed, given('i')), true)).toMatchObject(missing)
    expect(mayPublish(having(listed, given('i'), refused), true)).toMatchObject(missing)
    expect(mayPublish(having(listed, given('i'), given('g')), false)).toMatchObject({ refusal: 'speakers-missing' })
    expect(mayPublish(having(listed, given('i'), given('g')), true)).toMatchObject({ ok: true })
  })

  it.each([refused, withdrawn])(
    'is gone as soon as somebody does not agree ($type), and does not come back by itself',
    (no) => {
      const seen = having(listed, given('i'), given('g'), published)
      expect(replayOnShow(seen)).toMatchObject({ pollIds: ['p'], at: 3 })
      const gone = having(listed, given('i'), given('g'), published, no)
      expect(replayOnShow(gone)).toBeNull()
      const again = having(listed, given('i'), given('g'), published, no, given('g'))
      expect(replayOnShow(again)).toBeNull()
      // The earlier content is kept for the next publication.
      expect(again.content).toMatchObject({ chapters: [{ atS: 0, title: 'Ouverture' }] })
    },
  )

  it('that was published without hearing of a refusal shows nothing', () => {
    expect(replayOnShow(having(listed, given('i'), refused, published))).toBeNull()
  })

  it('keeps nothing that people wrote once it is purged', () => {
    const state = having(listed, given('i'), given('g'), published, {
      type: 'ReplayPurged',
      questions: 2,
      withReferent: 1,
    })
    expect(state).toMatchObject({ content: null, publishedAt: null, purged: { questions: 2, withReferent: 1 } })
    expect(JSON.stringify(state)).not.toMatch(/Ildiko|Gurvan|Ouverture/)
    expect(mayPublish(state, true)).toMatchObject({ refusal: 'replays-over' })
  })

  it('of before results went with it has none', () => {
    const { pollIds: _, ...earlier } = published as typeof published & { pollIds: unknown }
    expect(having(listed, given('i'), given('g'), earlier as ReplayEvent).content?.pollIds).toEqual([])
  })
})

it('replays end nine months after the last day, as the venue’s day turns', () => {
  expect(replaysEndAt({ days: ['2026-11-26', '2026-11-27'], timeZone: 'Europe/Paris' })).toBe(
    Date.parse('2027-08-27T04:00:00+02:00'),
  )
  expect(replaysEndAt({ days: ['2026-05-31'], timeZone: 'Europe/Paris' })).toBe(Date.parse('2027-02-28T04:00:00+01:00'))
  expect(replaysEndAt({ days: [], timeZone: 'Europe/Paris' })).toBeNull()
})
