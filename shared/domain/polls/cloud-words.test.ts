import { describe, expect, it } from 'vitest'
import { foldWord, isWelcome } from './cloud-words.ts'

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
