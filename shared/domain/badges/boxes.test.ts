import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Filed, fillBoxes, isFiledUnder } from './boxes.ts'

const filed = (lastName: string, firstName = 'Odile', firstNameOnly = false): Filed => ({
  attendeeId: `${lastName}/${firstName}`,
  lastName,
  firstName,
  firstNameOnly,
})
const labelsOf = (names: readonly string[], size: number) =>
  fillBoxes(
    names.map((name) => filed(name)),
    size,
  ).map(({ label }) => label)

it('a later batch calls no box as an earlier one is called', () => {
  const people = ['Xavier', 'Xiu'].map(
    (lastName): Filed => ({ attendeeId: lastName, lastName, firstName: '', firstNameOnly: false }),
  )
  const label = (...taken: string[]) => fillBoxes(people, 5, new Set(taken))[0]?.label
  expect([label(), label('X'), label('X', 'X bis')]).toEqual(['X', 'X bis', 'X bis 2'])
})

describe('boxes of badges', () => {
  it('are labelled by a letter at each end', () => {
    expect(labelsOf(['Abgrall', 'Brun', 'Dumas', 'Fontaine', 'Guyot'], 2)).toEqual(['A–B', 'D–F', 'G'])
  })

  it('are labelled by two letters or three where one letter is split', () => {
    expect(labelsOf(['Abgrall', 'Dubois', 'Dumas', 'Fontaine'], 2)).toEqual(['A–Dub', 'Dum–F'])
    expect(labelsOf(['Da Silva', 'Delaunay', 'Dubois', 'Dumas'], 2)).toEqual(['Da–De', 'Du'])
  })

  it('end where the letters of their label end, so that no name belongs to two of them', () => {
    expect(labelsOf(['Abgrall', 'Martin', 'Martinez', 'Perrin'], 2)).toEqual(['A', 'M', 'P'])
    expect(labelsOf(['Abgrall', 'Marchetti', 'Martin', 'Martinez', 'Perrin'], 2)).toEqual(['A', 'Mar 1', 'Mar 2', 'P'])
  })

  it('are labelled by the letters of a name, whatever spaces it has', () => {
    expect(labelsOf(['L’Hostis', 'La Rue', 'Lambert', 'Le Goff', 'Leduc', 'Lefort'], 2)).toEqual([
      ...['La', 'Led–Lef', 'Leg–Lho'],
    ])
  })

  it('of one label are counted', () => {
    expect(labelsOf(['Martin', 'Martin', 'Martin', 'Martin', 'Martin'], 2)).toEqual(['Mar 1', 'Mar 2', 'Mar 3'])
    expect(
      labelsOf(
        Array.from({ length: 8 }, () => 'Martin'),
        2,
      ),
    ).toEqual(['Mar 1', 'Mar 2', 'Mar 3', 'Mar 4'])
  })

  it('hold people by the name that the badge shows, without regard to accents and particles’ capitals', () => {
    const people = [filed('Zola', 'Émile'), filed('Éluard'), filed('de La Tour'), filed('Werber', 'Basile', true)]
    expect(fillBoxes(people, 10)[0]?.attendeeIds).toEqual([
      ...['Werber/Basile', 'de La Tour/Odile', 'Éluard/Odile', 'Zola/Émile'],
    ])
  })

  it('hold numbered badges in the order of their numbers', () => {
    const people = [10, 2, 1].map((number) => filed('', `N° ${number}`))
    expect(fillBoxes(people, 5)).toEqual([{ label: 'N', attendeeIds: ['/N° 1', '/N° 2', '/N° 10'] }])
  })

  it('hold everybody once, none more than its size, and neighbours share no first letters, for any names', () => {
    const person = fc.record({
      attendeeId: fc.uuid(),
      lastName: fc.string({ unit: 'binary', maxLength: 12 }),
      firstName: fc.string({ unit: 'binary', maxLength: 12 }),
      firstNameOnly: fc.boolean(),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(person, { selector: ({ attendeeId }) => attendeeId }),
        fc.integer({ min: 1, max: 9 }),
        (people, size) => {
          const boxes = fillBoxes(people, size)
          expect(boxes.flatMap(({ attendeeIds }) => attendeeIds).sort()).toEqual(
            people.map(({ attendeeId }) => attendeeId).sort(),
          )
          for (const { attendeeIds } of boxes) expect(attendeeIds.length).toBeLessThanOrEqual(size)
          expect(boxes.every(({ attendeeIds }) => attendeeIds.length > 0)).toBe(true)
          expect(new Set(boxes.map(({ label }) => label)).size).toBe(boxes.length)
          for (const { label } of boxes) expect(label.length).toBeLessThan(16)
        },
      ),
    )
  })
})

it('files a badge under the first letter of the name that it shows', () => {
  const person = { attendeeId: 'a', lastName: 'Évrard', firstName: 'Zoé', firstNameOnly: false }
  expect(isFiledUnder(person, { from: 'D', to: 'F' })).toBe(true)
  expect(isFiledUnder({ ...person, firstNameOnly: true }, { from: 'D', to: 'F' })).toBe(false)
  expect(isFiledUnder({ ...person, lastName: '3 places' }, { from: 'A', to: 'C' })).toBe(true)
})
