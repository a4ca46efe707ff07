import { expect, it } from 'vitest'
import { readRowSpeakers } from './cue-row-speakers.ts'

const plain = { image: 'yes', firstNameOnly: false }

it('reads names, what each is, and what each has asked for', () => {
  expect(readRowSpeakers('Inès Quéméner (directrice, Maison des ados) ; Lou [Prénom seul] [voix seule]')).toEqual({
    ok: true,
    value: [
      { ...plain, name: 'Inès Quéméner', role: 'directrice, Maison des ados' },
      { name: 'Lou', role: '', image: 'voice-only', firstNameOnly: true },
    ],
  })
  expect(readRowSpeakers('Idris Ould-Amar, juge des enfants / Solène Kerbrat [NE PAS FILMER]\n')).toEqual({
    ok: true,
    value: [
      { ...plain, name: 'Idris Ould-Amar', role: 'juge des enfants' },
      { ...plain, name: 'Solène Kerbrat', role: '', image: 'no' },
    ],
  })
  expect(readRowSpeakers(' ; ')).toEqual({ ok: true, value: [] })
})

it.each(['Lou [flouter]', 'Lou [prénom seul', 'Lou ]', '[voix seule]', 'x'.repeat(121), 'a;'.repeat(21)])(
  'refuses what it may not guess: %s',
  (cell) => expect(readRowSpeakers(cell)).toEqual({ ok: false, refusal: 'bad-speaker' }),
)
