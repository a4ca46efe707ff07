import { expect, it } from 'vitest'
import { givenUpSentence } from './end-words.ts'

it('names the signal that ended a station, which has written no cause itself', () => {
  expect(givenUpSentence('SIGKILL')).toMatch(
    /^Le poste s’arrête sans cesse .* Le système l’a arrêté \(SIGKILL\), et rien/,
  )
  expect(givenUpSentence('SIGKILL')).not.toContain('plus haut')
})

it('points to the cause above it where the station has written one', () => {
  expect(givenUpSentence(null)).toMatch(/La cause est écrite plus haut, et rien de ce qui était enregistré n’est perdu/)
})
