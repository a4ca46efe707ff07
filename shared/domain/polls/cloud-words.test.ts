import { describe, expect, it } from 'vitest'
import { foldWord, isWelcome, spellingOf } from './cloud-words.ts'

describe('words of a cloud that are one', () => {
  it.each([
    ['Écoute', 'l’écoute', 'ECOUTES', 'les écoutes'],
    ['réseau', 'Réseaux', 'le réseau'],
    ['travail social', 'Travails sociaux'],
    ['lieu', 'les lieux'],
    ['noyau', 'noyaux'],
    ['cœur', 'coeurs', 'Le Cœur'],
    ['protection de l’enfance', 'Protection enfance'],
    ['jeune', 'des jeunes'],
  ])('%s, %s', (...spellings) => {
    expect(new Set(spellings.map(foldWord)).size).toBe(1)
  })
})

describe('words of a cloud that are not', () => {
  it.each([
    ['mois', 'moi'],
    ['fois', 'foi'],
    ['loi', 'lien'],
    ['❤️', '🙂'],
    ['espoir', 'espoir ❤️'],
    ['le', 'la'],
    // What would be shown under a moderator's decision on the first one.
    ['pommier', 'Le Dû au pommier'],
    ['pommier', 'pommier, Le An'],
    ['pommier', 'Dû pommier'],
    ['pommier', 'pommier ˡᵉ ʰ'],
    ['pommier', 'p\u0363o\u0364mmier'],
    ['pommier', 'pommier ⓚ'],
  ])('%s and %s', (one, other) => {
    expect(foldWord(one)).not.toBe(foldWord(other))
  })
})

describe('an entry that waits for a moderator', () => {
  it.each([
    ...['merde', 'm e r d e', 'c0nnard', 'grosse vache', 'fils de chien', 'ta mère', 'juif', 'nul'],
    ...['Marie', 'Dupont', 'Désirée', 'constant petit', 'ke vin', 'espoir 🇱🇪🇦', 'K', 'ma prof de maths'],
    ...['don bosco', 'la providence', 'foyer Les Tournesols', 'mon repos', 'la maison bleue', 'Nantes'],
    ...['06 12 34 56 78', 'zéro six douze trente-quatre', 'rdv 14h', '❤️', 'je veux mourir'],
  ])('%s', (entry) => expect(isWelcome(foldWord(entry))).toBe(false))
})

describe('and one that a hall may read at once', () => {
  it.each([
    ...['Écoute', 'l’écoute', 'CONFIANCE', 'liens', 'Travail social', 'manque de moyens', 'burn-out', 'Burn out'],
    ...['droits de l’enfant', 'le droit', 'réussites', 'vivre ensemble !', 'trust'],
  ])('%s', (entry) => expect(isWelcome(foldWord(entry))).toBe(true))
})

describe('an entry', () => {
  it.each([
    ['Le Dû : négligence', 'négligence'],
    ['A. Le Dû, lourdeur administrative', 'lourdeur administrative'],
    ['manque de moyens, Lê An', 'manque de moyens'],
    ['les RÉSEAUX', 'réseau'],
    ['Le Bras', 'bras'],
    ['LE', 'le'],
  ])('is shown as the list spells it, or in small letters: %s', (entry, shown) => {
    expect(spellingOf(foldWord(entry), entry)).toBe(shown)
  })

  it('is no welcome one under letters that marks spell above it', () => {
    expect(isWelcome(foldWord('bien\u0369veillance'))).toBe(false)
    expect(isWelcome(foldWord('e\u0301coute'))).toBe(true)
  })
})
