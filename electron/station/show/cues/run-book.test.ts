import { expect, it } from 'vitest'
import { type CueState, cueStream } from '../../../../shared/domain/show/cue.ts'
import { createRunBook } from './run-book.ts'

/** As many cues as rooms, each in its own. */
function openBook(rooms: number) {
  const cues = new Map<string, CueState>()
  const settings = (roomId: string) => ({ title: 'x', roomId, plannedAt: null, lengthS: 300, legs: [] })
  for (let room = 0; room < rooms; room++)
    cues.set(`c${room}`, { ...cueStream.initial, settings: settings(`r${room}`) } as never)
  let walked = 0
  function* all() {
    for (const one of cues) {
      walked += 1
      yield one
    }
  }
  const book = createRunBook({ all, event: () => ({ rehearsal: false }) } as never, {} as never)
  return { book, cues, walked: () => walked }
}

it('walks the cues once for all rooms, until one of them changes', () => {
  const { book, cues, walked } = openBook(50)
  for (let room = 0; room < 50; room++) expect(book.ofRoom(`r${room}`)).toHaveLength(1)
  expect(book.ofRoom('elsewhere')).toEqual([])
  expect(walked()).toBe(50)
  cues.set('c50', cues.get('c0') as CueState)
  book.apply({ kind: 'cue' } as never)
  expect(book.ofRoom('r0')).toHaveLength(2)
})
