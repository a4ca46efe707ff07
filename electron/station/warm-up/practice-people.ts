import { type AttendeeCells, categories, statuses } from '../../../shared/domain/attendees/attendee.ts'

const lastNames = ['Répétition', "d'Essai", 'Le Tour', 'Nguyễn']
const firstNames = ['Anaïs', 'Noé', 'Ursule', 'Éloi']

export const practiceCode = (number: number): string => `ESSAI${100_000 + number}`

/** Somebody who does not exist. Everything that may differ between two people does, as code is made for what it has met. */
export function practicePerson(number: number): AttendeeCells {
  const one = <Item>(items: readonly Item[], every = 1): Item =>
    items[Math.floor(number / every) % items.length] as Item
  return {
    code: practiceCode(number),
    lastName: one(lastNames),
    firstName: one(firstNames, 4),
    organisation: one(['Association du banc', 'Foyer du banc', '']),
    jobTitle: one(['', 'Éducatrice']),
    department: one(['', '44'], 2),
    email: one(['', 'essai@exemple.fr'], 3),
    phone: one(['', '0600000000'], 5),
    accessibility: one(['', '', '', 'Boucle magnétique']),
    registrationNumber: `E${number}`,
    order: `C${number}`,
    pass: one([
      { days: [1, 2], evening: true, remote: false },
      { days: [1, 2], evening: false, remote: false },
      { days: [1], evening: false, remote: false },
      { days: [1, 2], evening: false, remote: true },
    ]),
    // Most have paid and come as participants.
    category: number % 9 === 0 ? one(categories, 9) : 'participant',
    status: number % 9 === 1 ? one(statuses, 9) : 'confirmed',
    firstNameOnly: number % 11 === 0,
    signature: number % 3 === 0,
    sessionCodes: one([[], ['A1'], ['A1', 'B1']]),
  }
}
