import { describe, expect, it } from 'vitest'
import { type Fact, given, written } from '../../../tests/contract/given.ts'
import type { StationRole } from '../stations/authority.ts'
import { isToBeSealed } from './deleted-words.ts'
import { questionStream } from './question.ts'
import type { QuestionEvent } from './question-events.ts'
import { isKeptBack } from './referral.ts'

const by = (role: StationRole, at: number) => ({ ...written(role, at), role })
const asked = (danger: boolean, deviceId: string | null = 'phone'): QuestionEvent => ({
  type: 'QuestionAsked',
  sessionId: 's',
  origin: 'room',
  deviceId,
  danger,
  withdrawn: false,
  person: danger ? { box: 'words' } : { text: 'words' },
})
const sealed = (person: { text?: string; original?: string; deviceId?: string }): QuestionEvent => ({
  type: 'QuestionSealed',
  person: { text: null, original: null, ...person },
})
const stateOf = (...facts: readonly Fact<QuestionEvent>[]) => given(questionStream, ...facts).state

describe('the phone that has asked', () => {
  it.each([true, false])('is believed of a station that phones reach, and of no other (danger: %s)', (danger) => {
    const told = asked(danger, null)
    const beside = { ...told, person: { ...(danger ? { box: 'words' } : { text: 'words' }), deviceId: 'phone' } }
    for (const asking of [asked(danger), beside as QuestionEvent]) {
      for (const role of ['pilot', 'cloud'] as const)
        expect(stateOf([asking, by(role, 1)]).asked?.deviceId).toBe('phone')
      for (const role of ['moderator', 'booth', 'reception'] as const)
        expect(stateOf([asking, by(role, 1)]).asked).toMatchObject({ deviceId: null, station: role })
    }
  })
})

describe('a question that may tell of a danger as well as of none', () => {
  const doubtful = [{ ...asked(false), toCheck: true } as QuestionEvent, by('pilot', 1)] as const
  const checked = (role: StationRole) => [{ type: 'QuestionChecked' } as const, by(role, 2)] as const
  const moved = (to: 'approved' | 'safeguarding') =>
    [{ type: 'QuestionMoved', to, seen: 1, by: 'N' } as QuestionEvent, by('pilot', 3)] as const

  it('is with the moderators, and is to check until a pilot’s station says that the referent has read it', () => {
    expect(stateOf(doubtful)).toMatchObject({ state: 'incoming', danger: false, toCheck: true })
    expect(stateOf(doubtful, moved('approved'))).toMatchObject({ state: 'approved', toCheck: true })
    expect(stateOf(doubtful, checked('moderator')).toCheck).toBe(true)
    const { version } = stateOf(doubtful)
    expect(stateOf(doubtful, checked('pilot'))).toMatchObject({ state: 'incoming', toCheck: false, version })
  })

  it('is one of a danger once somebody gives it to the referent', () => {
    expect(stateOf(doubtful, moved('safeguarding'))).toMatchObject({ danger: true, toCheck: false })
  })

  it('is to check by any of its askings, while nobody has decided', () => {
    const again = [doubtful[0], by('pilot', 4)] as const
    const plain = [asked(false), by('pilot', 1)] as const
    expect(stateOf(plain, again).toCheck).toBe(true)
    expect(stateOf(plain, moved('approved'), again).toCheck).toBe(false)
    expect(stateOf([asked(true), by('pilot', 1)], again)).toMatchObject({ danger: true, toCheck: false })
  })
})

describe('the author of sealed words', () => {
  it.each(['phone', null])('is named by a pilot’s station, and by no moderator’s (asked by %s)', (deviceId) => {
    const birth = [asked(true, deviceId), by('pilot', 1)] as const
    const named = sealed({ deviceId: 'other' })
    expect(stateOf(birth, [named, by('moderator', 2)]).asked?.deviceId).toBe(deviceId)
    expect(stateOf(birth, [named, by('pilot', 2)]).asked?.deviceId).toBe('other')
  })
})

describe('a question on the stage', () => {
  const asker = by('pilot', 1)
  const shown = [{ type: 'QuestionOnAir' }, by('booth', 9)] as const
  const moved = (to: 'approved' | 'next', at: number) =>
    [{ type: 'QuestionMoved', to, seen: 1, by: 'N' } as QuestionEvent, by('moderator', at)] as const

  it('is one that a moderator has asked to air', () => {
    const next = [[asked(false), asker], moved('approved', 2), moved('next', 3)] as const
    expect(stateOf(...next, shown).state).toBe('next')
    const airAsked = [{ type: 'QuestionAirAsked', by: 'N' }, by('moderator', 4)] as const
    expect(stateOf(...next, airAsked, shown)).toMatchObject({ state: 'on-air', airAsked: null })
  })
})

describe('a request to air that nobody has made', () => {
  it('is withdrawn without a new version: what a moderator decides meanwhile is not too late', () => {
    const birth = [asked(false), by('pilot', 1)] as const
    const withdrawn = [{ type: 'QuestionAirWithdrawn' }, by('booth', 2)] as const
    expect(stateOf(birth, withdrawn)).toEqual(stateOf(birth))
  })
})

describe('an approval', () => {
  const birth = [asked(false), by('pilot', 1)] as const
  const edited = [{ type: 'QuestionEdited', seen: 1, by: 'M', person: { text: 'other' } }, by('moderator', 2)] as const
  const masked = [{ type: 'QuestionMasked', seen: 1, by: 'M', person: { text: '[x]' } }, by('moderator', 2)] as const
  const approvedAfter = (...facts: readonly Fact<QuestionEvent>[]) => {
    const of = stateOf(...facts).textFrom ?? ''
    return [{ type: 'QuestionMoved', to: 'approved', seen: 2, by: 'N', of } as QuestionEvent, by('pilot', 3)] as const
  }

  it.each([[edited], [masked]])(
    'is of the words that were read, and of no others that come in their place',
    (change) => {
      const approved = approvedAfter(birth, change)
      expect(stateOf(birth, change, approved).state).toBe('approved')
      // The change counts no more: its station was put out.
      expect(stateOf(birth, approved)).toMatchObject({ state: 'incoming', changedApart: true })
      // The change comes from a station that was apart.
      expect(stateOf(birth, change, approvedAfter(birth))).toMatchObject({ state: 'incoming', changedApart: true })
    },
  )

  it('of words that are public already is none: it goes on as it was', () => {
    const approved = approvedAfter(birth)
    const next = [{ type: 'QuestionMoved', to: 'next', seen: 3, by: 'N', of: 'gone' } as QuestionEvent, by('pilot', 4)]
    expect(stateOf(birth, approved, next as unknown as Fact<QuestionEvent>).state).toBe('next')
  })
})

describe('a second asking that is dated before the first', () => {
  const unread = [{ ...asked(false), person: { text: 'unread' } } as QuestionEvent, by('cloud', 1)] as const
  const born = [asked(false), by('cloud', 2)] as const
  const moved = (to: 'approved' | 'answered', of: string, at: number) =>
    [{ type: 'QuestionMoved', to, seen: 1, by: null, of } as QuestionEvent, by('pilot', at)] as const

  it('becomes public by no decision about the first', () => {
    const of = stateOf(born).textFrom ?? ''
    const decisions = [moved('approved', of, 3), moved('answered', of, 4)]
    expect(stateOf(born, ...decisions).state).toBe('answered')
    expect(stateOf(unread, born, ...decisions)).toMatchObject({ state: 'incoming', text: 'unread' })
  })

  it('is not what a moderator’s station brings back, and stays the original', () => {
    const edited = [
      { type: 'QuestionEdited', seen: 1, by: 'N', person: { text: 'words!' } },
      by('moderator', 3),
    ] as const
    const restored = [
      { type: 'QuestionTextRestored', seen: 2, by: 'N', person: { text: 'words' } },
      by('moderator', 4),
    ] as const
    expect(stateOf(born, edited, restored)).toMatchObject({ text: 'words', original: null })
    expect(stateOf(unread, born, edited, restored)).toMatchObject({ text: 'words', original: 'unread' })
  })

  it('takes no alert away before the hub has taken one of them in', () => {
    const alert = [asked(true), by('cloud', 2)] as const
    expect(stateOf(unread, alert)).toMatchObject({ state: 'safeguarding', danger: true })
    const [move, at] = moved('approved', stateOf(unread).textFrom ?? '', 3)
    const approved = [{ ...move, by: 'N' } as QuestionEvent, at] as const
    const late = [asked(true), by('cloud', 4)] as const
    expect(stateOf(unread, approved, late)).toMatchObject({ state: 'approved', danger: false })
  })

  it('prevents no erasure by a rule that it claims', () => {
    const alert = [asked(true), by('cloud', 1)] as const
    const erased = [{ type: 'QuestionErased', person: null }, by('pilot', 5)] as const
    expect(stateOf(alert, born, erased)).toMatchObject({ erased: true, state: 'dismissed', danger: false })
  })
})

describe('words of an alert', () => {
  it('are changed only by a pilot’s station; another station’s change is marked as made apart', () => {
    const born = [asked(true), by('pilot', 1)] as const
    for (const type of ['QuestionEdited', 'QuestionMasked', 'QuestionTextRestored'] as const) {
      const changed = { type, seen: 1, by: 'N', person: { text: 'other words' } } as const
      const now = stateOf(born, [changed, by('moderator', 2)])
      expect(now).toMatchObject({ text: null, textBox: 'words', isMasked: false, changedBy: null, changedApart: true })
      expect(stateOf(born, [changed, by('pilot', 2)]).text).toBe('other words')
    }
  })
})

describe('the original of a masked question', () => {
  const born = [asked(false), by('pilot', 1)] as const
  const box = (original: string, role: StationRole, at: number) => [sealed({ original }), by(role, at)] as const
  const masked = { type: 'QuestionMasked', seen: 1, by: 'N', person: { text: '[masked]' } } as const

  it('is what a pilot’s station has sealed, wherever another one’s box stands', () => {
    const ours = box('ours', 'pilot', 3)
    expect(stateOf(born, box('fake', 'moderator', 2), ours).originalBox).toBe('ours')
    expect(stateOf(born, ours, box('fake', 'moderator', 4)).originalBox).toBe('ours')
    const first = box('first', 'moderator', 2)
    expect(stateOf(born, first, box('later', 'moderator', 3)).originalBox).toBe('first')
  })

  it('is brought back only by a pilot’s station', () => {
    const restored = { type: 'QuestionTextRestored', seen: 2, by: 'N', person: { text: 'other words' } } as const
    const before = [born, box('ours', 'moderator', 2), [masked, by('moderator', 3)]] as const
    expect(stateOf(...before, [restored, by('moderator', 4)])).toMatchObject({ text: '[masked]', originalBox: 'ours' })
    expect(stateOf(...before, [restored, by('pilot', 4)])).toMatchObject({ text: 'other words', originalBox: null })
  })
})

describe('a reply', () => {
  const reply = (at: number) => [{ type: 'QuestionReplied', person: { text: 'thanks' } }, by('cloud', at)] as const

  it('is one to the referent: a question that was never with one has none, and nothing of it is sealed', () => {
    const plain = stateOf([asked(false), by('cloud', 1)], reply(2))
    expect([plain.safeguarding.replies, isToBeSealed(plain)]).toEqual([[], null])
    expect(stateOf([asked(true), by('cloud', 1)], reply(2)).safeguarding.replies).toHaveLength(1)
  })

  it('is sealed once, though its plain words are still there', () => {
    const alert = [[asked(true), by('cloud', 1)], reply(2)] as const
    expect(isToBeSealed(stateOf(...alert))).toBe('alert')
    const said = {
      type: 'QuestionSealed',
      person: { text: null, original: null, said: { note: null, replies: ['b'] } },
    }
    expect(isToBeSealed(stateOf(...alert, [said as QuestionEvent, by('pilot', 3)]))).toBe(null)
  })
})

describe('what is with the referent', () => {
  const born = [asked(false), by('pilot', 1)] as const
  const toReferent = (role: StationRole, at: number, seen = 1) =>
    [{ type: 'QuestionMoved', to: 'safeguarding', seen, by: 'N' }, by(role, at)] as const
  const erased = [{ type: 'QuestionErased', person: null }, by('pilot', 5)] as const
  const everybody = () => true
  const nobody = () => false

  it('is kept from a purge by a moderator’s station while that one is believed, by a pilot’s always', () => {
    const ofModerator = stateOf(born, toReferent('moderator', 2))
    expect([isKeptBack(ofModerator, everybody), isKeptBack(ofModerator, nobody)]).toEqual([true, false])
    for (const order of [
      [toReferent('moderator', 2), toReferent('pilot', 3)],
      [toReferent('pilot', 2), toReferent('moderator', 3)],
    ])
      expect(isKeptBack(stateOf(born, ...order), nobody)).toBe(true)
    const byTwo = stateOf(born, toReferent('moderator', 2), toReferent('cloud', 3))
    expect(isKeptBack(byTwo, (station) => station === 'cloud')).toBe(true)
    const again = [{ ...asked(true), type: 'QuestionAsked' } as QuestionEvent, by('moderator', 2)] as const
    expect(isKeptBack(stateOf(born, again), nobody)).toBe(false)
    // Nobody can take back an alert in its author's own words.
    expect(isKeptBack(stateOf([asked(true), by('cloud', 1)], toReferent('moderator', 2)), nobody)).toBe(true)
  })

  it('is erased for good, whatever a moderator’s station says before or after', () => {
    expect(stateOf(born, erased, toReferent('moderator', 6, 0)).erased).toBe(true)
    expect(stateOf(born, erased, toReferent('pilot', 6, 0)).erased).toBe(false)
    expect(stateOf(born, toReferent('moderator', 4), erased)).toMatchObject({ erased: true, state: 'dismissed' })
    expect(stateOf(born, toReferent('pilot', 4), erased)).toMatchObject({ erased: false, state: 'safeguarding' })
  })
})
