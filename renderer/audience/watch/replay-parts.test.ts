import { beforeEach, expect, it } from 'vitest'
import { publicPoll } from '../../../tests/support/public-view.ts'
import { createCopy } from '../i18n/copy.ts'
import type { Poll, Replay } from '../session-view.ts'
import { createReplayParts } from './replay-parts.ts'

const poll = (title: string, more: Partial<Poll> = {}) =>
  publicPoll(title, {
    title,
    state: 'closed',
    votes: 3,
    counts: { a: 2, b: 1 },
    options: [
      { optionId: 'a', label: 'Oui' },
      { optionId: 'b', label: 'Non' },
    ],
    ...more,
  })
const replay = (more: Partial<Replay> = {}): Replay => ({
  embedUrl: 'https://a.example',
  captionsUrl: null,
  until: '2027-08-27T02:00:00Z',
  chapters: [],
  documents: [],
  results: [],
  ...more,
})

let parts: ReturnType<typeof createReplayParts>
beforeEach(() => {
  parts = createReplayParts(createCopy('fr'))
})
const seen = () => [...parts.element.children].filter((one) => !(one as HTMLElement).hidden)

it('shows published results, also of a poll without answers', () => {
  parts.show(replay({ results: [poll('Utile ?'), poll('Et après ?', { votes: 0, counts: { a: 0, b: 0 } })] }))
  const [results] = seen()
  expect(seen()).toHaveLength(1)
  expect(results?.querySelector('summary')?.textContent).toBe('Résultats des sondages')
  const [first, second] = results?.querySelectorAll('.watch__results > li') ?? []
  expect(first?.textContent).toMatch(/Utile\s\?.*3 réponses.*Oui2 · 67.*Non1 · 33/)
  expect(second?.textContent).toMatch(/Et après\s\?Personne n’a répondu\./)
})

it('removes withheld answers, and everything with the replay', () => {
  const written = { type: 'text' as const, options: [], votes: 2 }
  parts.show(replay({ results: [poll('En un mot ?', { ...written, counts: [{ text: 'Écouter', votes: 1 }] })] }))
  expect(parts.element.textContent).toContain('Écouter')
  parts.show(replay({ results: [poll('En un mot ?', { ...written, counts: [] })] }))
  expect(parts.element.textContent).not.toContain('Écouter')
  parts.show(null)
  expect(parts.element.hidden).toBe(true)
  expect(seen()).toEqual([])
})

it('leaves out empty parts', () => {
  parts.show(replay({ chapters: [{ atS: 3723, title: 'Échanges' }] }))
  expect(seen().map((one) => one.textContent)).toEqual(['Chapitres1:02:03Échanges'])
})
