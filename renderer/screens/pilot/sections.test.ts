import { expect, test } from 'vitest'
import { linkTo, placeOf, sections } from './sections.ts'

test('every section opens by its own link', () => {
  for (const section of sections) expect(placeOf(linkTo(section))).toEqual({ section, page: null, about: null })
  expect(placeOf(linkTo('attendees', 'paper'))).toEqual({ section: 'attendees', page: 'paper', about: null })
  expect(placeOf(linkTo('attendees', 'platform'))).toEqual({ section: 'attendees', page: 'platform', about: null })
  expect(placeOf(linkTo('attendees', 'import'))).toEqual({ section: 'attendees', page: 'import', about: null })
})

test('a page is of all of its kind, or about one', () => {
  expect(placeOf(linkTo('programme', 'broadcast'))).toEqual({ section: 'programme', page: 'broadcast', about: null })
  expect(placeOf(linkTo('programme', 'broadcast', 's-a2'))).toEqual({
    section: 'programme',
    page: 'broadcast',
    about: 's-a2',
  })
  expect(placeOf('#programme/ailleurs/s-a2')).toEqual({ section: 'programme', page: null, about: null })
})

test('an unknown fragment, or none, opens the overview', () => {
  expect(placeOf('').section).toBe('overview')
  expect(placeOf('#code=KBDFHJLN').section).toBe('overview')
  expect(placeOf('#participants/ailleurs')).toEqual({ section: 'attendees', page: null, about: null })
})
