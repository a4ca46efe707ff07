import { expect, test } from 'vitest'
import { isLeavingSafety, isSafeOnAir } from './room-safety.ts'

const safe = { inSafety: true, program: 'Sécurité', safetyScene: 'Sécurité', leaving: false }
test.each([
  ['shows it', safe, true, false],
  ['fades away from it', { ...safe, leaving: true }, false, true],
  ['is on its way there', { ...safe, program: 'Pupitre', leaving: true }, false, false],
  ['was not brought there', { ...safe, inSafety: false, leaving: true }, false, false],
  ['is not known', { ...safe, program: null, safetyScene: null, leaving: true }, false, false],
])('a room that %s: in safety %s, leaving it %s', (_, room, isSafe, isLeaving) => {
  expect([isSafeOnAir(room), isLeavingSafety(room)]).toEqual([isSafe, isLeaving])
})
