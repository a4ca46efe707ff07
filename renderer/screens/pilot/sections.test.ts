import { expect, test } from 'vitest'
import { linkTo, placeOf, sections } from './sections.ts'

test('every section opens by its own link', () => {
  for (const section of sections) expect(placeOf(linkTo(section))).toEqual({ section, page: null })
  expect(placeOf(linkTo('attendees', 'paper'))).toEqual({ section: 'attendees', page: 'paper' })
  expect(placeOf(linkTo('attendees', 'platform'))).toEqual({ section: 'attendees', page: 'platform' })
  expect(placeOf(linkTo('attendees', 'import'))).toEqual({ section: 'attendees', page: 'import' })
})

test('an unknown fragment, or none, opens the overview', () => {
  expect(placeOf('').section).toBe('overview')
  expect(placeOf('#code=KBDFHJLN').section).toBe('overview')
  expect(placeOf('#participants/ailleurs')).toEqual({ section: 'attendees', page: null })
})
