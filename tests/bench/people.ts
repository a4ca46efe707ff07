import { beginnings, endings, firstNames, lastNames, middles, organisations, particles, places } from './names.ts'

export interface Person {
  readonly code: string
  readonly lastName: string
  readonly firstName: string
  readonly organisation: string
}

/**
 * The same people for the same count, and the first of many are the few: whoever is in the small event is in the large
 * one. Half of them bear one of a hundred frequent names, as a search's worst letters need.
 */
export function people(count: number): readonly Person[] {
  const draw = drawing(20_261_126)
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(draw() * items.length)] as Item
  return Array.from({ length: count }, (_, index) => {
    const rare = draw() < 0.5
    const name = rare
      ? `${one(beginnings)}${one(middles)}${draw() < 0.5 ? one(middles) : ''}${one(endings)}`
      : one(lastNames)
    return {
      code: codeOf(index),
      lastName: `${particleAt(draw() * 1000)}${name}`,
      firstName: one(firstNames),
      organisation: `${one(organisations)} ${one(places)}`,
    }
  })
}

/** The columns of a registration platform's file, with cells that nobody is counted on to have. */
export function csvOf(some: readonly Person[]): string {
  const head = 'Code billet;Nom;Prénom;Organisation;Fonction;E-mail;Téléphone;Formule'
  const lines = some.map(({ code, lastName, firstName, organisation }, index) =>
    [
      ...[code, lastName, firstName, organisation, index % 3 === 0 ? 'Éducatrice spécialisée' : 'Chef de service'],
      ...[
        `${code.toLowerCase()}@exemple.org`,
        `06 ${String(10_000_000 + index).replace(/(..)(?=.)/g, '$1 ')}`,
        'Pass 2 jours',
      ],
    ].join(';'),
  )
  return `${[head, ...lines].join('\r\n')}\r\n`
}

/** Ticket codes of twelve capitals and digits, in no order that an index could use. */
export const codeOf = (index: number): string =>
  `T${(((index + 1) * 2_654_435_761) % 4_294_967_291).toString(36).toUpperCase().padStart(7, '0')}${String(index % 10_000).padStart(4, '0')}`

function particleAt(perMille: number): string {
  let up = 0
  for (const [particle, share] of particles) {
    up += share
    if (perMille < up) return particle
  }
  return ''
}

/** mulberry32: numbers from 0 to below 1, the same for the same seed. */
function drawing(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
