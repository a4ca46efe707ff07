import { expect, it } from 'vitest'
import { type ChapterMark, proposedChapters } from './proposed-chapters.ts'
import { mostChapters } from './replay.ts'

const start = Date.parse('2026-11-26T08:30:00Z')
const mark = (s: number, title: string, kind: ChapterMark['kind'] = 'item'): ChapterMark => ({
  at: start + s * 1000,
  title,
  kind,
})

it('chapters are counted from the video’s start, in the order in which things were on', () => {
  const marks = [mark(900, 'Échanges'), mark(1200.9, 'Qui écoute l’enfant ?', 'question'), mark(0, 'Ouverture')]
  expect(proposedChapters(marks, start)).toEqual([
    { atS: 0, title: 'Ouverture' },
    { atS: 900, title: 'Échanges' },
    { atS: 1200, title: 'Qui écoute l’enfant ?' },
  ])
})

it('a video that begins later opens with the item that is on, and holds no question of before', () => {
  const marks = [
    mark(0, 'Ouverture'),
    mark(600, 'Table ronde'),
    mark(700, 'Et les pères ?', 'question'),
    mark(900, 'Fin'),
  ]
  expect(proposedChapters(marks, start + 800_000)).toEqual([
    { atS: 0, title: 'Table ronde' },
    { atS: 100, title: 'Fin' },
  ])
})

it('of two marks within a second the item begins the chapter', () => {
  expect(proposedChapters([mark(60, 'Qui ?', 'question'), mark(60, 'Échanges')], start)).toEqual([
    { atS: 60, title: 'Échanges' },
  ])
})

it('proposes no more than may be published, nothing without words and nothing of another day', () => {
  const many = Array.from({ length: mostChapters + 20 }, (_, at) => mark(at * 10, `Point ${at}`))
  expect(proposedChapters(many, start)).toHaveLength(mostChapters)
  expect(proposedChapters([mark(10, ''), mark(90_000, 'Demain')], start)).toEqual([])
})

it('shortens a long question, with a sign that it was', () => {
  const [chapter] = proposedChapters([mark(10, `Pourquoi ${'attendre '.repeat(40)}?`, 'question')], start)
  expect(chapter?.title.length).toBeLessThanOrEqual(120)
  expect(chapter?.title).toMatch(/^Pourquoi attendre.*…$/)
})
