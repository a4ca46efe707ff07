import { describe, expect, it } from 'vitest'
import { type Fact, given, written } from '../../../tests/contract/given.ts'
import type { CommandId, Instant, StationId } from '../../kernel/ids.ts'
import {
  type AdmissionEvent,
  type AdmissionState,
  admissionStream,
  admit,
  againstUndoings,
  inConflict,
  inside,
  isReviewed,
  leave,
  review,
  reviewUndoings,
  standingIn,
  undo,
} from './admission.ts'
import type { Obstacle } from './obstacles.ts'

const at1 = written('desk-1', 1, 'c1')
const at2 = written('desk-2', 2, 'c2')
const at3 = written('desk-1', 3, 'c3')
const admissionOf = ({ at, station, commandId }: typeof at1) => ({ admissionId: commandId as CommandId, at, station })
const admitted: AdmissionEvent = { type: 'AttendeeAdmitted' }
const undone = (...ids: string[]): AdmissionEvent => ({
  type: 'AdmissionsUndone',
  admissionIds: ids,
  person: { reason: 'erreur' },
})
const overruled = (obstacle: string): AdmissionEvent => ({ type: 'ObstacleOverruled', obstacle, person: null })
const reviewed = (...ids: string[]): AdmissionEvent => ({
  type: 'ConflictReviewed',
  admissionIds: ids,
  person: { note: 'vu' },
})
const left = (...ids: string[]): AdmissionEvent => ({ type: 'AttendeeLeft', admissionIds: ids })
/** What remains of these if every desk's word counts. */
const standing = (state: AdmissionState, ...obstacles: Obstacle[]) => standingIn(state, obstacles, () => true)
const insideIds = (state: Parameters<typeof inside>[0]) => inside(state).map(({ admissionId }) => admissionId)
const conflictIds = (state: Parameters<typeof inside>[0]) => inConflict(state).map(({ admissionId }) => admissionId)
const having = (...facts: Fact<AdmissionEvent>[]) => given(admissionStream, ...facts)

describe('at the entrance', () => {
  it('a ticket with nothing in its way comes in', () => {
    having()
      .when((state) => admit(state, []))
      .gives({ type: 'AttendeeAdmitted' })
  })

  it('a second scan is told when and where the first was', () => {
    having([admitted, at1])
      .when((state) => admit(state, []))
      .refuses({ verdict: 'already-admitted', firstAdmission: admissionOf(at1) })
  })

  it('a person already in is told so, whatever else is wrong with the ticket, and no overrule changes it', () => {
    having([admitted, at1])
      .when((state) => admit(state, ['cancelled'], { reason: 'payé ici', initials: 'MB' }))
      .refuses({ verdict: 'already-admitted', firstAdmission: admissionOf(at1) })
  })

  it('a person already in a session that is then cancelled is told that it is, and no overrule changes it', () => {
    having([admitted, at1])
      .when((state) => admit(state, ['session-cancelled', 'cancelled'], { reason: 'dedans', initials: 'MB' }))
      .refuses({ verdict: 'session-cancelled' })
  })

  it('an obstacle stops the ticket until it is overruled, and the log says why and by whom', () => {
    having()
      .when((state) => admit(state, ['unpaid']))
      .refuses({ verdict: 'unpaid' })
    having()
      .when((state) => admit(state, ['unpaid'], { reason: 'bon de commande', initials: 'MB' }))
      .gives({
        type: 'AttendeeAdmitted',
        overruled: 'unpaid',
        person: { reason: 'bon de commande', initials: 'MB' },
      })
  })

  it('a passage has the desk’s time, and never a later one than its event', () => {
    having()
      .when((state) => admit(state, [], undefined, 7 as Instant))
      .gives({ type: 'AttendeeAdmitted', at: 7 as Instant })
    const later = written('desk-1', 9, 'c1')
    const passedAt = (at: number) => having([{ type: 'AttendeeAdmitted', at }, later]).state.standing[0]?.at
    expect([passedAt(7), passedAt(10)]).toEqual([7, 9])
  })

  it('a second fact is confirmed without a word, and the entry says that it was', () => {
    const confirmed = { reason: '', initials: '', verdict: 'confirm-identity' }
    having()
      .when((state) => admit(state, ['confirm-identity'], confirmed))
      .gives({ type: 'AttendeeAdmitted', overruled: 'confirm-identity' })
    having()
      .when((state) => admit(state, ['confirm-identity', 'unpaid'], confirmed))
      .gives({ type: 'ObstacleOverruled', obstacle: 'confirm-identity' })
  })

  it('an overrule where nothing stands in the way is an ordinary admission', () => {
    having()
      .when((state) => admit(state, [], { reason: 'payé ici', initials: '' }))
      .gives({ type: 'AttendeeAdmitted' })
  })
})

describe('two obstacles at once', () => {
  const both = ['unpaid', 'wrong-day'] as const
  const answer = { reason: 'payé ici', initials: 'MB' }

  it('are answered for one by one: the second still stands', () => {
    having()
      .when((state) => admit(state, both, { ...answer, verdict: 'unpaid' }))
      .gives({ type: 'ObstacleOverruled', obstacle: 'unpaid', person: answer })
    having([overruled('unpaid'), at1])
      .when((state) => admit(state, standing(state, ...both)))
      .refuses({ verdict: 'wrong-day' })
    having([overruled('unpaid'), at1])
      .when((state) => admit(state, standing(state, ...both), { ...answer, verdict: 'wrong-day' }))
      .gives({ type: 'AttendeeAdmitted', overruled: 'wrong-day', person: answer })
  })

  it('are not overruled by an answer to an earlier obstacle', () => {
    for (const verdict of ['wrong-day', 'cancelled'])
      having()
        .when((state) => admit(state, both, { ...answer, verdict }))
        .refuses({ verdict: 'unpaid' })
  })

  it('are overruled only by stations whose word counts', () => {
    const { state } = having([overruled('unpaid'), at1], [overruled('unpaid'), at2], [overruled('wrong-day'), at2])
    expect(standingIn(state, both, (_, station) => station === 'desk-1')).toEqual(['wrong-day'])
    expect(standingIn(state, both, () => false)).toEqual(both)
  })

  it('stand again after an undo', () => {
    having([overruled('unpaid'), at1], [admitted, at2], [undone('c2'), at3])
      .when((state) => admit(state, standing(state, ...both)))
      .refuses({ verdict: 'unpaid' })
  })
})

describe('an undo', () => {
  it('names the entries that the desk saw, and admits the person again', () => {
    having([admitted, at1])
      .when((state) => undo(state, 'mauvaise personne'))
      .gives({ type: 'AdmissionsUndone', admissionIds: ['c1'], person: { reason: 'mauvaise personne' } })
    having([admitted, at1], [undone('c1'), at2])
      .when((state) => admit(state, []))
      .gives({ type: 'AttendeeAdmitted', sawUndoings: ['c2'] })
  })

  it('is refused if nobody is in', () => {
    having()
      .when((state) => undo(state, 'mauvaise personne'))
      .refuses('nothing-to-undo')
    having([admitted, at1], [undone('c1'), at2])
      .when((state) => undo(state, 'encore'))
      .refuses('nothing-to-undo')
  })

  it('leaves standing an admission made elsewhere that it did not see', () => {
    const apart = [
      having([admitted, at1], [admitted, at2], [undone('c1'), at3]),
      having([admitted, at1], [undone('c1'), at2], [admitted, at3]),
    ]
    expect(apart.map(({ state }) => state.standing.map(({ admissionId }) => admissionId))).toEqual([['c2'], ['c3']])
  })

  it('that names the seen entries keeps a later admission', () => {
    const again = () => having([admitted, at1], [undone('c1'), at2], [admitted, at3])
    again()
      .when((state) => undo(state, 'mauvaise personne', ['c1']))
      .refuses('changed-since')
    again()
      .when((state) => undo(state, 'mauvaise personne', ['c3']))
      .gives({ type: 'AdmissionsUndone', admissionIds: ['c3'], person: { reason: 'mauvaise personne' } })
    having([admitted, at1], [admitted, at2])
      .when((state) => undo(state, 'mauvaise personne', ['c1']))
      .gives({
        type: 'AdmissionsUndone',
        admissionIds: ['c1'],
        kept: ['c2'],
        person: { reason: 'mauvaise personne' },
      })
    having([admitted, at1], [undone('c1'), at2])
      .when((state) => undo(state, 'mauvaise personne', ['c1']))
      .refuses('nothing-to-undo')
  })

  it('is reported with its time and place', () => {
    const { at, station } = at2
    expect(having([admitted, at1], [undone('c1'), at2]).state.undoings).toEqual([{ undoingId: 'c2', at, station }])
  })

  it('of both admissions of a conflict takes both away', () => {
    having([admitted, at1], [admitted, at2])
      .when((state) => undo(state, 'deux personnes'))
      .gives({ type: 'AdmissionsUndone', admissionIds: ['c1', 'c2'], person: { reason: 'deux personnes' } })
  })
})

describe('one command recorded at two stations', () => {
  const again = { ...at2, commandId: at1.commandId }

  it('is one admission, the earliest, and no conflict', () => {
    expect(having([admitted, at1], [admitted, again]).state.standing).toEqual([admissionOf(at1)])
  })

  it('does not come back when it was undone before its second record arrived', () => {
    expect(having([admitted, at1], [undone('c1'), at3], [admitted, again]).state.standing).toEqual([])
    expect(having([undone('c1'), at3], [admitted, at1]).state.standing).toEqual([])
  })
})

describe('two desks apart that admit the same ticket', () => {
  it('make a conflict that a person reviews, naming both admissions', () => {
    having([admitted, at1], [admitted, at2])
      .when((state) => review(state, 'une personne, deux badges'))
      .gives({ type: 'ConflictReviewed', admissionIds: ['c1', 'c2'], person: { note: 'une personne, deux badges' } })
    expect(isReviewed(having([admitted, at1], [admitted, at2]).state)).toBe(false)
    expect(isReviewed(having([admitted, at1], [admitted, at2], [reviewed('c1', 'c2'), at3]).state)).toBe(true)
  })

  it('raise the flag again when a third admission arrives after the review', () => {
    const third = written('desk-3', 9, 'c9')
    expect(
      isReviewed(having([admitted, at1], [admitted, at2], [reviewed('c1', 'c2'), at3], [admitted, third]).state),
    ).toBe(false)
  })

  it('are no conflict when one of the two was undone', () => {
    having([admitted, at1], [admitted, at2], [undone('c2'), at3])
      .when((state) => review(state, 'vu'))
      .refuses('no-conflict')
  })
})

describe('a person who leaves a room', () => {
  const at4 = written('desk-2', 4, 'c4')

  it('is named as the door saw them, and is in no more', () => {
    having([admitted, at1])
      .when((state) => leave(state))
      .gives({ type: 'AttendeeLeft', admissionIds: ['c1'] })
    having([admitted, at1])
      .when((state) => leave(state, 7 as Instant))
      .gives({ type: 'AttendeeLeft', admissionIds: ['c1'], at: 7 as Instant })
    expect(insideIds(having([admitted, at1], [left('c1'), at2]).state)).toEqual([])
  })

  it('is refused for a person who is not in, or has left already', () => {
    having()
      .when((state) => leave(state))
      .refuses('not-in')
    having([admitted, at1], [left('c1'), at2])
      .when((state) => leave(state))
      .refuses('not-in')
    having([admitted, at1], [undone('c1'), at2])
      .when((state) => leave(state))
      .refuses('not-in')
  })

  it('comes back without a conflict, as often as they like', () => {
    having([admitted, at1], [left('c1'), at2])
      .when((state) => admit(state, []))
      .gives({ type: 'AttendeeAdmitted' })
    const { state } = having([admitted, at1], [left('c1'), at2], [admitted, at3], [left('c3'), at4])
    expect([insideIds(state), conflictIds(state), isReviewed(state)]).toEqual([[], [], true])
    const back = having([admitted, at1], [left('c1'), at2], [admitted, at3])
    expect([insideIds(back.state), conflictIds(back.state)]).toEqual([['c3'], []])
    back.when((one) => review(one, 'vu')).refuses('no-conflict')
    back.when((one) => admit(one, [])).refuses({ verdict: 'already-admitted', firstAdmission: admissionOf(at3) })
  })

  it('finds the room as full as it is by then, and other overrulings stay', () => {
    const overruledIn = (obstacle: string): AdmissionEvent => ({ type: 'AttendeeAdmitted', overruled: obstacle })
    having([overruledIn('not-registered-for-session'), at1], [left('c1'), at2])
      .when((state) => admit(state, standing(state, 'not-registered-for-session')))
      .gives({ type: 'AttendeeAdmitted' })
    having([overruledIn('session-full'), at1], [left('c1'), at2])
      .when((state) => admit(state, standing(state, 'session-full')))
      .refuses({ verdict: 'session-full' })
    having([overruledIn('unpaid'), at1], [undone('c1'), at2])
      .when((state) => admit(state, standing(state, 'unpaid')))
      .refuses({ verdict: 'unpaid' })
  })

  it('keeps in, and in conflict, a person whom another door admitted beside them', () => {
    const { state } = having([admitted, at1], [admitted, at2], [left('c1'), at3])
    expect([insideIds(state), conflictIds(state), isReviewed(state)]).toEqual([['c2'], ['c1', 'c2'], false])
    const bothOut = having([admitted, at1], [admitted, at2], [left('c1', 'c2'), at3])
    bothOut
      .when((one) => review(one, 'vu'))
      .gives({ type: 'ConflictReviewed', admissionIds: ['c1', 'c2'], person: { note: 'vu' } })
  })

  it('of a conflict and comes back is not in the conflict again', () => {
    const { state } = having(
      [admitted, at1],
      [admitted, at2],
      [reviewed('c1', 'c2'), at3],
      [left('c1', 'c2'), at3],
      [admitted, at4],
    )
    expect([insideIds(state), conflictIds(state), isReviewed(state)]).toEqual([['c4'], ['c1', 'c2'], true])
  })

  it('and was let in by mistake is undone as before', () => {
    having([admitted, at1], [left('c1'), at2])
      .when((state) => undo(state, 'erreur'))
      .gives({ type: 'AdmissionsUndone', admissionIds: ['c1'], person: { reason: 'erreur' } })
    const { state } = having([admitted, at1], [left('c1'), at2], [admitted, at3], [undone('c3'), at4])
    expect([insideIds(state), conflictIds(state)]).toEqual([[], []])
  })

  it('is out when the second record of their entry arrives after it', () => {
    const again = { ...at4, commandId: at1.commandId }
    expect(insideIds(having([admitted, at1], [left('c1'), at2], [admitted, again]).state)).toEqual([])
    expect(insideIds(having([left('c1'), at2], [admitted, again]).state)).toEqual([])
  })

  it('twice, at two doors apart, has gone out once', () => {
    const { state } = having([admitted, at1], [left('c1'), at2], [left('c1'), at3])
    expect(state.left).toEqual(['c1'])
  })
})

it('an admission without a command is stored and admits nobody', () => {
  const nobodys = {
    at: 1 as Instant,
    station: 'desk-1' as StationId,
    role: 'reception' as const,
    isPutOut: false,
    commandId: null,
    origin: 'desk-1.0.people',
    seq: 1,
  }
  expect(having([admitted, nobodys]).state).toEqual(admissionStream.initial)
})

describe('an entry and an undo at desks that were apart', () => {
  const undoing = { undoingId: 'c3', at: at3.at, station: at3.station }
  const against = (...facts: Fact<AdmissionEvent>[]) =>
    againstUndoings(having(...facts).state).map(({ admissionId, against: of }) => [admissionId, of])

  it('stand against each other, whichever of them the order puts first', () => {
    expect(against([admitted, at1], [admitted, at2], [undone('c1'), at3])).toEqual([['c2', [undoing]]])
    const [at4, early] = [written('desk-2', 4, 'c4'), written('desk-1', 2, 'c3')]
    expect(against([admitted, at1], [undone('c1'), early], [admitted, at4])).toEqual([
      ['c4', [{ ...undoing, at: 2 as Instant }]],
    ])
  })

  it('do not where one knew of the other', () => {
    const at4 = written('desk-2', 4, 'c4')
    const again: AdmissionEvent = { type: 'AttendeeAdmitted', sawUndoings: ['c3'] }
    expect(against([admitted, at1], [undone('c1'), at3], [again, at4])).toEqual([])
    const leaving: AdmissionEvent = { type: 'AdmissionsUndone', admissionIds: ['c1'], kept: ['c2'], person: null }
    expect(against([admitted, at1], [admitted, at2], [leaving, at3])).toEqual([])
  })

  it('are settled by a person, for the seen ones', () => {
    const apart = [[admitted, at1] as const, [admitted, at2] as const, [undone('c1'), at3] as const]
    const settled: AdmissionEvent = {
      type: 'UndoingsReviewed',
      admissionIds: ['c2'],
      undoingIds: ['c3'],
      person: { note: 'vu ensemble' },
    }
    having(...apart)
      .when((state) => reviewUndoings(state, 'vu ensemble'))
      .gives(settled)
    expect(against(...apart, [settled, written('desk-1', 5, 'c5')])).toEqual([])
    const other = [undone('c9'), written('desk-3', 4, 'c6')] as const
    expect(against(...apart, other, [settled, written('desk-1', 5, 'c5')])).toMatchObject([
      ['c2', [{ undoingId: 'c6' }]],
    ])
    having([admitted, at1])
      .when((state) => reviewUndoings(state, 'vu'))
      .refuses('no-disagreement')
  })

  it('are over once the entry is undone too', () => {
    expect(
      against([admitted, at1], [admitted, at2], [undone('c1'), at3], [undone('c2'), written('desk-1', 5, 'c5')]),
    ).toEqual([])
  })
})

describe('a station that writes entries without end', () => {
  const flood = (many: number, event: (at: number) => AdmissionEvent, station = 'desk-2') =>
    Array.from({ length: many }, (_, at) => [event(at), written(station, at + 10, `x${at}`)] as const)
  const entries = flood(500, () => admitted)

  it('makes a state that is no longer than one which is full', () => {
    const size = (many: number) => JSON.stringify(having(...flood(many, () => admitted)).state).length
    expect(size(500)).toBe(size(60))
    expect(size(500)).toBeLessThan(60_000)
  })

  it('hides no entry: a desk is told the first one', () => {
    const { state } = having([admitted, at1], ...entries)
    expect(inside(state)[0]).toMatchObject({ admissionId: 'c1', station: 'desk-1' })
    expect(isReviewed(state)).toBe(false)
  })

  it('is undone as any other, and who comes then is let in and out again', () => {
    const flooded = having([admitted, at1], ...entries)
    const decision = undo(flooded.state, 'erreur')
    if (!decision.ok) throw new Error('it is not undone')
    const over = [decision.value, written('pilot', 900, 'u1')] as const
    const back: Fact<AdmissionEvent> = [{ type: 'AttendeeAdmitted', sawUndoings: ['u1'] }, written('desk-1', 901, 'c9')]
    const { state } = having([admitted, at1], ...entries, over, back)
    expect(insideIds(state)).toEqual(['c9'])
    expect(
      insideIds(having([admitted, at1], ...entries, over, back, [left('c9'), written('desk-1', 902)]).state),
    ).toEqual([])
  })

  it('that go out again too takes no place from who comes in then', () => {
    const inAndOut = entries.flatMap(([event, by]) => [
      [event, by] as const,
      [left(`${by.commandId}`), written('desk-2', by.at, `${by.commandId}-out`)] as const,
    ])
    const { state } = having(...inAndOut, [admitted, written('desk-1', 900, 'c9')])
    expect(insideIds(state)).toEqual(['c9'])
    expect(conflictIds(state)).toEqual([])
  })

  it('never names more than an event may hold: a new entry names all remembered undoings', () => {
    const { state } = having(...flood(2000, () => undone('nobody')))
    const decision = admit(state, [])
    expect(decision.ok && decision.value.type === 'AttendeeAdmitted' && decision.value.sawUndoings?.length).toBe(100)
    const settled = reviewUndoings(having(...entries, ...flood(900, () => undone('nobody'), 'desk-3')).state, 'vu')
    expect(settled.ok && settled.value.undoingIds.length).toBeLessThanOrEqual(1000)
  })
})
