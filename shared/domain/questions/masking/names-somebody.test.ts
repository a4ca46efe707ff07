import { describe, expect, it } from 'vitest'
import { namesSomebody } from './names-somebody.ts'

describe('a short entry that tells of somebody', () => {
  it.each([
    'Lucas',
    'luca',
    'kevin',
    'Maëlys',
    'maelys',
    'nolwenn le goff',
    'Mme Kerboul',
    '06 12 34 56 78',
    'k.b@c.fr',
  ])('%s', (entry) => expect(namesSomebody(entry)).toBe(true))

  it.each([
    'écoute',
    'confiance',
    'ecoute',
    'lien',
    'liens',
    'travail social',
    'amour',
    'rose',
    'espoir',
    'juste',
    'famille',
    'avenir',
    'respect',
    'parole',
    'bientraitance',
    'sécurité',
    '❤️',
    '',
  ])('and not %s', (entry) => expect(namesSomebody(entry)).toBe(false))
})
