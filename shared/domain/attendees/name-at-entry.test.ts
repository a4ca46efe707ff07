import { describe, expect, it } from 'vitest'
import { written } from '../../../tests/contract/given.ts'
import { type AttendeeEvent, attendeeStream } from './attendee-stream.ts'
import { mayBeRenamed, nameAtEntry } from './name-at-entry.ts'

/** One event each hour. The person comes in at 1:30, after the second. */
const enteredAt = 90
const historyOf = (...events: AttendeeEvent[]) => {
  let state = attendeeStream.initial
  return events.map((event, index) => {
    const at = (index + 1) * 60 - 30
    state = attendeeStream.evolve(state, event, written('desk-1', at))
    return { at, state }
  })
}
const named = (firstName: string, lastName: string) => ({ firstName, lastName })
const imported = (person: object, changes = {}): AttendeeEvent =>
  ({ type: 'AttendeeImported', importId: 'i', changes, person: { code: 'ABCD1234', ...person } }) as AttendeeEvent
const amended = (person: object): AttendeeEvent => ({ type: 'AttendeeAmended', changes: {}, person }) as AttendeeEvent
const soizic = named('Soizic', 'Quéméneur')
const solene = named('Solène', 'Kerbrat')
const nothing = amended({ phone: '06' })

describe('the name under which a person came in', () => {
  const of = (...events: AttendeeEvent[]) => nameAtEntry(historyOf(...events), enteredAt)

  it('is told when a file has since named somebody else, however often', () => {
    const told = { ...soizic, firstNameOnly: false }
    expect(of(imported(soizic), nothing, imported(solene))).toEqual(told)
    expect(of(imported(soizic), nothing, imported(named('Nadia', 'Le Bihan')), imported(solene))).toEqual(told)
    expect(of(imported(named('X', 'Y')), amended(soizic), imported(solene))).toEqual(told)
  })

  it('is not when the file came before, took it back, or corrected a spelling', () => {
    expect(of(imported(soizic), imported(solene), nothing)).toBeNull()
    expect(of(imported(soizic), nothing, imported(solene), imported(soizic))).toBeNull()
    expect(of(imported(soizic), nothing, imported(named('Soizig', 'Quéméneur')))).toBeNull()
  })

  it('is not when a desk changed it', () => {
    expect(of(imported(soizic), nothing, amended(solene))).toBeNull()
    expect(of(imported(named('X', 'Y')), amended(soizic), amended(solene))).toBeNull()
  })

  it('is under first name only if the person was or is', () => {
    const hidden = { firstNameOnly: true }
    expect(of(imported(soizic, hidden), nothing, imported(solene, { firstNameOnly: false }))).toMatchObject(hidden)
    expect(of(imported(soizic), nothing, imported(solene, hidden))).toMatchObject(hidden)
  })

  it('is not looked for where nothing has changed since', () => {
    const [, , last] = historyOf(imported(soizic), nothing, imported(solene))
    expect(last && [mayBeRenamed(last.state, enteredAt), mayBeRenamed(last.state, 200)]).toEqual([true, false])
    expect(mayBeRenamed(attendeeStream.initial, 0)).toBe(false)
  })

  it('is nobody’s of whom nothing is known', () => {
    expect(nameAtEntry([], enteredAt)).toBeNull()
    const erased: AttendeeEvent = { type: 'AttendeeErased' }
    expect(of(imported(soizic), nothing, imported(solene), erased)).toBeNull()
  })
})
