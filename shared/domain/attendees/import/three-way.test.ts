import { describe, expect, it } from 'vitest'
import type { AttendeeCells } from '../attendee.ts'
import { changesOf, replacedCorrections } from './three-way.ts'

const base: AttendeeCells = {
  ...{ code: 'AB12CD', lastName: 'Huet', firstName: 'Zoé', organisation: '', jobTitle: '', department: '', email: '' },
  ...{ phone: '', accessibility: '', registrationNumber: '', category: 'participant', status: 'confirmed' },
  ...{ firstNameOnly: false, signature: false, sessionCodes: ['A2'] },
  pass: { days: [1, 2], evening: false, remote: false },
}

describe('what a new file changed', () => {
  it('is everything where there was no file before', () => {
    expect(changesOf(undefined, base)).toEqual(base)
  })

  it('is nothing where the file says the same, in other objects', () => {
    expect(changesOf(base, structuredClone(base))).toEqual({})
  })

  it('is only the cells that differ, an emptied one too', () => {
    const incoming = { ...structuredClone(base), status: 'cancelled', firstName: '' } as const
    expect(changesOf(base, incoming)).toEqual({ status: 'cancelled', firstName: '' })
  })

  it('is the whole pass or all sessions where a part of them differs', () => {
    const pass = { ...base.pass, days: [2] }
    expect(changesOf(base, { ...base, pass })).toEqual({ pass })
    expect(changesOf(base, { ...base, pass: { ...base.pass, evening: true } })).toEqual({
      pass: { ...base.pass, evening: true },
    })
    expect(changesOf(base, { ...base, sessionCodes: ['A2', 'B3'] })).toEqual({ sessionCodes: ['A2', 'B3'] })
  })
})

describe('what a desk corrected and a new file takes back', () => {
  const sessionIds = ['s-a2']

  it('is a cell that both changed, each in its way', () => {
    const edits = { lastName: 'Huett', phone: '06' }
    expect(
      replacedCorrections({ edits, file: base, sessionIds }, { lastName: 'Huettt', email: 'z@exemple.fr' }),
    ).toEqual(['lastName'])
  })

  it('is none where both wrote the same, or where the desk left what the last file said', () => {
    expect(
      replacedCorrections({ edits: { lastName: 'Huett' }, file: base, sessionIds }, { lastName: 'Huett' }),
    ).toEqual([])
    expect(replacedCorrections({ edits: { lastName: 'Huet' }, file: base, sessionIds }, { lastName: 'Huett' })).toEqual(
      [],
    )
  })

  it('is the choice of sessions, in whatever order, only where a desk changed it', () => {
    const changes = { sessionCodes: ['B3'] }
    expect(replacedCorrections({ edits: {}, file: base, sessionIds }, changes)).toEqual([])
    expect(replacedCorrections({ edits: {}, file: base, sessionIds: ['s-b3'] }, changes)).toEqual([])
    expect(replacedCorrections({ edits: {}, file: base, sessionIds: ['s-c1'] }, changes)).toEqual(['sessionCodes'])
  })
})
