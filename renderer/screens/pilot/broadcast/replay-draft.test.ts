import { describe, expect, it } from 'vitest'
import {
  chapterRows,
  chosenResults,
  nextKey,
  type ReplayDraft,
  replayDraftOf,
  replayFaults,
  replayInput,
} from './replay-draft.ts'

const hosts = ['player.vimeo.com']
const polls = [
  { pollId: 'seen', title: 'Utile ?', type: 'single' as const, votes: 3, isPublic: true },
  { pollId: 'hidden', title: 'Confiance ?', type: 'single' as const, votes: 2, isPublic: false },
]
const content = {
  embedUrl: 'https://player.vimeo.com/video/7',
  captionsUrl: null,
  pollIds: ['hidden'],
  chapters: [{ atS: 75, title: 'Échanges' }],
  documents: [{ title: 'Texte', url: 'https://a.example/t.pdf' }],
}
const draft: ReplayDraft = replayDraftOf({ content })

describe('a draft', () => {
  it('begins with the results that the hall has seen, and later with the published ones', () => {
    const first = replayDraftOf({ content: null })
    expect(first).toMatchObject({ embedUrl: '', chapters: [] })
    expect(chosenResults(first, polls)).toEqual(['seen'])
    // A poll that closes after the draft was begun is ticked as well.
    expect(chosenResults(first, [])).toEqual([])
    expect(draft).toMatchObject({ pollIds: ['hidden'], chapters: [{ at: '1:15', title: 'Échanges' }] })
  })

  it('without changes, is published as it was', () => {
    expect(replayInput('s', draft, polls, hosts)).toEqual({ sessionId: 's', ...content })
  })

  it('leaves rows out in which nothing was typed, and sets chapters in the video’s order', () => {
    const chapters = [
      ...chapterRows([
        { atS: 90, title: 'Fin' },
        { atS: 0, title: 'Début' },
      ]),
      { key: 7, at: ' ', title: '' },
    ]
    expect(replayInput('s', { ...draft, chapters }, polls, hosts)?.chapters).toEqual([
      { atS: 0, title: 'Début' },
      { atS: 90, title: 'Fin' },
    ])
    expect(nextKey(chapters)).toBe(8)
    expect(nextKey([])).toBe(0)
  })
})

it('names the fault of each row, and gives no input meanwhile', () => {
  const wrong: ReplayDraft = {
    embedUrl: '',
    captionsUrl: 'ftp://a.example',
    pollIds: [],
    chapters: [
      { key: 1, at: '90', title: 'Sans unité' },
      { key: 2, at: '1:30', title: ' ' },
    ],
    documents: [
      { key: 1, title: 'Texte', url: 'javascript:alert(1)' },
      { key: 2, title: '', url: 'https://a.example/t.pdf' },
    ],
  }
  expect(replayFaults(wrong, hosts)).toEqual({
    embedUrl: 'address-needed',
    captionsUrl: 'address-refused',
    chapters: new Map([
      [1, 'position'],
      [2, 'title'],
    ]),
    documents: new Map([
      [1, 'url'],
      [2, 'title'],
    ]),
  })
  expect(replayInput('s', wrong, polls, hosts)).toBeNull()
})
