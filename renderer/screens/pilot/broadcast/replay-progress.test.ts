import { expect, it } from 'vitest'
import { agreement, notAgreed, replayProgress } from './replay-progress.ts'

const at = '2026-11-26T15:00:00.000Z'
const now = Date.parse(at)
const speaker = (name: string, is: 'given' | 'refused' | 'withdrawn' | null) => ({
  speakerId: name,
  name,
  word: is === null ? null : is === 'given' ? { is, how: 'signed' as const, at, by: 'Nadia' } : { is, at, by: 'Nadia' },
})
const replay = (...speakers: ReturnType<typeof speaker>[]) => ({
  speakers,
  missing: [] as string[],
  publishedAt: null as string | null,
  content: null,
  endsAt: null,
  purged: null,
})
const content = { embedUrl: 'https://a.example', captionsUrl: null, chapters: [], documents: [], pollIds: [] }

it('goes from an empty list to published, one state after the other', () => {
  const all = replay(speaker('I', 'given'), speaker('G', 'given'))
  expect(replayProgress(replay(), now)).toBe('no-speakers')
  expect(replayProgress({ ...all, missing: ['N'] }, now)).toBe('speakers-missing')
  expect(replayProgress(replay(speaker('I', 'given'), speaker('G', null)), now)).toBe('waiting')
  expect(replayProgress(replay(speaker('I', null), speaker('G', 'refused')), now)).toBe('refused')
  expect(replayProgress(all, now)).toBe('ready')
  expect(replayProgress({ ...all, content }, now)).toBe('taken-away')
  expect(replayProgress({ ...all, content, publishedAt: at }, now)).toBe('published')
})

it('is over on its date, and once it was purged', () => {
  const all = { ...replay(speaker('I', 'given')), publishedAt: at, content }
  expect(replayProgress({ ...all, endsAt: at }, now)).toBe('over')
  expect(replayProgress({ ...all, endsAt: at }, now - 1)).toBe('published')
  expect(replayProgress({ ...all, purged: { at, questions: 0, withReferent: 0 } }, now)).toBe('over')
})

it('names whose word is lacking, those of the run of show too', () => {
  const one = { ...replay(speaker('I', 'given'), speaker('G', 'withdrawn'), speaker('M', null)), missing: ['N'] }
  expect(notAgreed(one)).toEqual(['G', 'M', 'N'])
  expect(agreement(one)).toEqual({ given: 1, of: 4 })
})
