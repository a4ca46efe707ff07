import { describe, expect, it } from 'vitest'
import { foldWord, isHeldWord } from './cloud-words.ts'

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
    ['le', 'la'],
  ])('%s and %s', (one, other) => {
    expect(foldWord(one)).not.toBe(foldWord(other))
  })
})

describe('a word that waits for a moderator', () => {
  it.each(['merde', 'MERDES', 'Les connards', 'm e r d e', 'enculé', '06 12 34 56 78', '0612345678'])('%s', (word) => {
    expect(isHeldWord(foldWord(word))).toBe(true)
  })

  it.each(['concours', 'confiance', 'culture', 'écoute', '2026 raisons', '100', 'contact', 'L’Assise'])(
    'and not %s',
    (word) => expect(isHeldWord(foldWord(word))).toBe(false),
  )
})
