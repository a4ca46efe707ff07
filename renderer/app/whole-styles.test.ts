import { expect, it } from 'vitest'
import { mendStyles } from './whole-styles.ts'

it('asks once more for a stylesheet that did not come, and for no other', () => {
  document.head.innerHTML = '<link rel="stylesheet" href="/here.css"><link rel="stylesheet" href="/lost.css">'
  const [here, lost] = document.querySelectorAll('link')
  Object.defineProperty(here, 'sheet', { value: { cssRules: [{}] } })
  Object.defineProperty(lost, 'sheet', { value: { cssRules: [] } })
  mendStyles(document)
  const after = [...document.querySelectorAll('link')]
  expect(after.map(({ href }) => new URL(href).pathname)).toEqual(['/here.css', '/lost.css'])
  expect(after[0]).toBe(here)
  expect(after[1]).not.toBe(lost)
})
