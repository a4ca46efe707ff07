import { describe, expect, it } from 'vitest'
import { given, written } from '../../../tests/contract/given.ts'
import { type BadgeTemplateChanged, badgeTemplateStream } from './badge-template.ts'
import { contrastWithWhite } from './template-refusals.ts'

const changed = (what: Omit<BadgeTemplateChanged, 'type'>): BadgeTemplateChanged => ({
  type: 'BadgeTemplateChanged',
  ...what,
})
const logo = { type: 'image/png', data: 'AAAA' } as const
const colours = { band: '#17181c', accent: '#3b46c4' }

describe('a badge’s template', () => {
  it('changes the fields of an event, and keeps the rest', () => {
    const { state } = given(
      badgeTemplateStream,
      [changed({ logo, colours }), written('pilot', 1)],
      [changed({ svg: '<svg/>' }), written('pilot', 2)],
      [changed({ logo: null }), written('pilot', 3)],
    )
    expect(state).toEqual({ logo: null, colours, fields: null, svg: '<svg/>', changedAt: 3 })
  })
})

it('measures contrast as WCAG does', () => {
  expect(contrastWithWhite('#ffffff')).toBe(1)
  expect(contrastWithWhite('#000000')).toBe(21)
  // The darkest grey that fails, and the lightest that passes.
  expect(contrastWithWhite('#777777')).toBeLessThan(4.5)
  expect(contrastWithWhite('#767676')).toBeGreaterThan(4.5)
})
