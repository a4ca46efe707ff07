import { describe, expect, it } from 'vitest'
import type { CommandId, Instant, StationId } from '../../kernel/ids.ts'
import type { KeyGeneration } from '../stations/keys.ts'
import { type AdmissionState, admissionStream } from './admission.ts'
import { isKnownToPutOut, needsSecondFact } from './second-fact.ts'

const key = (keyId: string, generation: number, because: KeyGeneration['because'] = null) => ({
  keyId,
  generation,
  because,
})
const first = key('a', 1)
const second = key('b', 2, 'station-revoked')
const third = key('c', 3, 'station-revoked')

describe('a code is one that a put-out station can make', () => {
  it('where a station was put out after its generation', () => {
    expect(isKnownToPutOut({}, [first, second])).toBe(true)
    expect(isKnownToPutOut({ codeKey: 'a' }, [first, second])).toBe(true)
    expect(isKnownToPutOut({ codeKey: 'b' }, [first, second, third])).toBe(true)
  })

  it('and not where none was', () => {
    expect(isKnownToPutOut({}, [])).toBe(false)
    expect(isKnownToPutOut({}, [first])).toBe(false)
    expect(isKnownToPutOut({ codeKey: 'b' }, [first, second])).toBe(false)
    expect(isKnownToPutOut({ codeKey: 'c' }, [first, second, third])).toBe(false)
  })

  it('whatever the order in which the generations came', () => {
    expect(isKnownToPutOut({ codeKey: 'b' }, [third, second, first])).toBe(true)
    expect(isKnownToPutOut({ codeKey: 'c' }, [third, second, first])).toBe(false)
  })

  it('where two pilots apart each put a station out: the code under the key that lost', () => {
    const other = key('d', 2, 'station-revoked')
    expect(isKnownToPutOut({ codeKey: 'b' }, [first, second, other])).toBe(true)
    expect(isKnownToPutOut({ codeKey: 'd' }, [first, second, other])).toBe(false)
  })

  it('and not because the first release was left behind, unless a station was put out since', () => {
    const old = key('a', 1, 'first-release')
    const renewed = key('b', 2, 'after-first-release')
    expect(isKnownToPutOut({}, [old, renewed])).toBe(false)
    expect(isKnownToPutOut({}, [old, renewed, third])).toBe(true)
    expect(isKnownToPutOut({ codeKey: 'b' }, [old, renewed, third])).toBe(true)
  })

  it('where its generation is not known here', () => {
    expect(isKnownToPutOut({ codeKey: 'z' }, [first, second])).toBe(true)
    expect(isKnownToPutOut({ codeKey: 'z' }, [first])).toBe(false)
  })
})

describe('a second fact is asked', () => {
  const nobody = admissionStream.initial
  const admitted: AdmissionState = {
    ...nobody,
    standing: [{ admissionId: 'c1' as CommandId, at: 1 as Instant, station: 's1' as StationId }],
  }
  const undone: AdmissionState = { ...nobody, undone: ['c1' as CommandId] }
  const isAsked = (...admissions: AdmissionState[]) =>
    needsSecondFact(
      {},
      [first, second],
      () => admissions,
      (station) => station === 'lost',
    )

  it('of a person who has never come in', () => expect(isAsked()).toBe(true))
  it('of a person whose entries were all undone', () => expect(isAsked(nobody, undone)).toBe(true))
  it('not of a person who has come in anywhere', () => expect(isAsked(undone, admitted)).toBe(false))
  it('of a person whose entry only a station that was put out recorded', () => {
    const byLost: AdmissionState = {
      ...nobody,
      standing: [{ admissionId: 'c2' as CommandId, at: 1 as Instant, station: 'lost' as StationId }],
    }
    expect(isAsked(byLost)).toBe(true)
    expect(isAsked(byLost, admitted)).toBe(false)
  })
  it('without reading a single entry where the code is of the newest generation', () => {
    const read = () => {
      throw new Error('read')
    }
    expect(needsSecondFact({ codeKey: 'b' }, [first, second], read, () => false)).toBe(false)
  })
})
