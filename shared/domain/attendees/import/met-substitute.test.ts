import { describe, expect, it } from 'vitest'
import { metSubstitute } from './met-substitute.ts'

const pass = { days: [1, 2], evening: false, remote: false }
const nadia = {
  lastName: 'Le Bihan',
  firstName: 'Nadia',
  organisation: 'Foyer Kerlaouen',
  email: '',
  firstNameOnly: false,
  status: 'confirmed' as const,
  pass,
}
const mail = { email: 'nadia@exemple.fr' }

describe('a new person of a file', () => {
  it.each([
    [
      'name and organisation, if one has no address',
      { lastName: 'LE BIHAN', organisation: 'Foyer Kérlaouen', ...mail },
      nadia,
    ],
    ['name and address, whatever the organisation', { ...mail, organisation: '' }, { ...nadia, ...mail }],
  ])('is the substitute of the same %s', (_, row, substitute) => {
    const met = metSubstitute({ ...nadia, ...row }, [['a', substitute]])
    expect(met).toEqual({ attendeeId: 'a', isSame: true })
  })

  it.each([
    ['another organisation', { organisation: 'MECS' }, nadia],
    ['no organisation', { organisation: '' }, { ...nadia, organisation: '' }],
    ['another address', mail, { ...nadia, email: 'autre@exemple.fr' }],
    ['a hidden substitute', {}, { ...nadia, firstNameOnly: true }],
    ['a hidden name', { firstNameOnly: true }, nadia],
    ['a ticket that is not paid', { status: 'unpaid' as const }, nadia],
    ['a ticket for following from afar', { pass: { ...pass, remote: true } }, nadia],
  ])('may be the substitute of that name: %s', (_, row, substitute) => {
    const met = metSubstitute({ ...nadia, ...row }, [['a', substitute]])
    expect(met).toEqual({ attendeeId: 'a', isSame: false })
  })

  it('is one of two who are alike, and a person says which', () => {
    const both = [['a', { ...nadia, organisation: 'MECS' }] as const, ['b', nadia] as const]
    expect(metSubstitute(nadia, both)).toEqual({ attendeeId: 'b', isSame: true })
    expect(metSubstitute(nadia, [...both, ['c', nadia]])).toEqual({ attendeeId: 'b', isSame: false })
  })

  it('is nobody’s substitute by a part of the name, without a last name, or with a cancelled ticket', () => {
    expect(metSubstitute({ ...nadia, firstName: 'Solène' }, [['a', nadia]])).toBeNull()
    expect(metSubstitute({ ...nadia, lastName: '' }, [['a', { ...nadia, lastName: '' }]])).toBeNull()
    expect(metSubstitute({ ...nadia, status: 'cancelled' }, [['a', nadia]])).toBeNull()
    expect(metSubstitute(nadia, [])).toBeNull()
  })
})
