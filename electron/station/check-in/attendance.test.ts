import { expect, it } from 'vitest'
import { type AdmissionState, admissionStream } from '../../../shared/domain/check-in/admission.ts'
import { written } from '../../../tests/contract/given.ts'
import { createAttendance } from './attendance.ts'

it('an admission that was taken back with its station leaves no count and no time', () => {
  const attendance = createAttendance({} as never, { entriesOf: (id: string) => [id], version: () => 0 } as never)
  const states = new Map<string, AdmissionState>()
  function tell(id: string, after: AdmissionState): void {
    const before = states.get(id) ?? admissionStream.initial
    states.set(id, after)
    attendance.apply({ kind: 'admission', id, before, after, own: false })
  }
  const admit = (id: string, station: string, at: number) =>
    tell(
      id,
      admissionStream.evolve(admissionStream.initial, { type: 'AttendeeAdmitted' } as never, written(station, at)),
    )
  const counted = () => ({
    inside: attendance.inside('s', 'd'),
    stations: attendance.stations('s', 'd'),
    lastAt: attendance.lastAt('s', 'd'),
    quarters: attendance.quarters('s', 'd'),
  })

  admit('a/s/d', 'desk', 1000)
  const before = counted()
  admit('b/s/d', 'lost', 9_000_000)
  expect(counted().lastAt).toBe(9_000_000)
  tell('b/s/d', admissionStream.initial)
  expect(counted()).toEqual(before)
  tell('a/s/d', admissionStream.initial)
  expect(counted()).toEqual({ inside: 0, stations: [], lastAt: 0, quarters: [] })
})
