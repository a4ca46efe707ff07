import { expect, it } from 'vitest'
import { isLongPilotCode, pilotCodeForm } from './pilot-code.ts'

it.each([
  ['NANTES26', 'nantes26'],
  ['nantes-26', 'nantes26'],
  [' Nan tes – 26 ', 'nantes26'],
  ['24 68-10', '246810'],
  ['ÉTÉ-2026', 'été2026'],
  ['E\u0301te\u0301 2026', 'été2026'],
  ['Nantes_26', 'Nantes_26'],
  ['Na!ntes 26', 'Na!ntes 26'],
])('"%s" is stored and compared as "%s"', (code, form) => {
  expect(pilotCodeForm(code)).toBe(form)
  expect(pilotCodeForm(form)).toBe(form)
})

it('a code is long enough by what is stored of it', () => {
  expect([isLongPilotCode('12-34-56'), isLongPilotCode('246810')]).toEqual([true, true])
  expect([isLongPilotCode('1-2-3-4-5'), isLongPilotCode('12345 '), isLongPilotCode('------')]).toEqual([
    false,
    false,
    false,
  ])
})
