import { expect, it } from 'vitest'
import { purgeText } from './purge-wording.ts'

const all = { questions: 3, answers: 1, withReferent: 0, pollsAway: 0 }

it('a purge of the audience reports what is gone and what stays', () => {
  expect(purgeText(all, 'fr')).toBe(
    '3 questions effacées : seul reste ce que la salle a pu lire. ' +
      '1 sondage dont les réponses écrites sont effacées : les résultats restent. ' +
      'Plus aucun vote ne mène à un téléphone ni à un badge.',
  )
  expect(purgeText(all, 'en')).toBe(
    '3 questions erased: only what the room could read is left. Written answers to 1 poll erased: the results stay. ' +
      'No vote leads to a phone or a badge any more.',
  )
})

it('it reports how many were kept, why, and what to do', () => {
  const kept = { ...all, withReferent: 2, pollsAway: 1 }
  expect(purgeText(kept, 'fr')).toMatch(
    /Gardées : 2 questions réservées, dont le référent n’a pas encore noté la suite.*relancez.*1 sondage gardé : un poste absent/,
  )
  expect(purgeText({ ...all, withReferent: 1 }, 'fr')).toMatch(/Gardée : 1 question réservée/)
  expect(purgeText(kept, 'en')).toMatch(
    /Kept back: 2 reserved questions for which the referent has not recorded yet.*again.*Kept back: 1 poll: a station that is away/,
  )
})
