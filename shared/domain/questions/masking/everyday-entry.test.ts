import { describe, expect, it } from 'vitest'
import { isEverydayEntry } from './everyday-entry.ts'

describe('a short entry that waits for a moderator', () => {
  it.each([
    'Lucas',
    'luca',
    'kevin',
    'Maëlys',
    'Marie',
    'marie',
    'Dupont',
    'Moreau',
    'moreau',
    'Pierre',
    'Chabrier',
    'nolwenn le goff',
    'Mme Kerboul',
    'foyer Les Tournesols',
    'Nantes',
    '06 12 34 56 78',
    'k.b@c.fr',
    'c0nnard',
    'konnar',
    'abrutiiis',
    'Маша',
    '🖕',
    'rdv 14h',
  ])('%s', (entry) => expect(isEverydayEntry(entry)).toBe(false))
})

describe('and one that a hall may read at once', () => {
  it.each([
    'écoute',
    'confiance',
    'ecoute',
    'lien',
    'liens',
    'travail social',
    'amour',
    'espoir',
    'juste',
    'famille',
    'avenir',
    'respect',
    'parole',
    'bientraitance',
    'bienveillance',
    'sécurité',
    'manque de moyens',
    'droits de l’enfant',
    'burn-out',
    'pluridisciplinarité',
    'réussites',
    'trust',
    '❤️',
    '',
  ])('%s', (entry) => expect(isEverydayEntry(entry)).toBe(true))
})
