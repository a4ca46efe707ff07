import type { Random } from '../../support/random.ts'
import { type SyntheticPerson, syntheticPeople } from '../../support/synthetic-people.ts'

export interface Planted {
  readonly people: readonly SyntheticPerson[]
  /** A walk-in, a substitute, and mistyped input, which are also personal data. */
  readonly walkIn: { readonly lastName: string; readonly firstName: string; readonly organisation: string }
  readonly colleague: { readonly lastName: string; readonly firstName: string }
  readonly note: string
  /** Each planted text contains one of these, which occur nowhere else. */
  readonly roots: readonly string[]
}

/** People with unique data: names, organisation, mail, phone, code and note. */
export function plantPeople(count: number, random: Random): Planted {
  const consonants = 'bcdfghjklmnpqrstvwxz'
  const root = () => `${random.text(5, consonants)}é${random.text(5, consonants)}`
  const plainRoot = () => random.text(11, consonants)
  const roots = {
    last: root(),
    first: root(),
    organisation: root(),
    note: root(),
    mail: plainRoot(),
    phone: random.text(9, '123456789'),
  }
  const code = random.text(10, 'BCDFGHJKLMNPRSTVX')
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
  const last = (suffix: string) => capital(roots.last) + suffix
  return {
    people: syntheticPeople(count, random).map((person, index) => ({
      ...person,
      code: `${code}${random.text(4, 'BCDFGHJK')}`,
      lastName: last(random.text(4)),
      firstName: capital(roots.first) + random.text(3),
      organisation: `Foyer ${roots.organisation}`,
      email: `${roots.mail}${index}@exemple.fr`,
      phone: `0${roots.phone}`,
      firstNameOnly: index % 7 === 0,
    })),
    walkIn: {
      lastName: last('sur place'),
      firstName: capital(roots.first),
      organisation: `Foyer ${roots.organisation}`,
    },
    colleague: { lastName: last('remplaçante'), firstName: capital(roots.first) },
    note: `prévenir ${roots.note}`,
    roots: [
      capital(roots.last),
      roots.last,
      capital(roots.first),
      roots.organisation,
      roots.note,
      roots.mail,
      roots.phone,
      code,
    ],
  }
}
