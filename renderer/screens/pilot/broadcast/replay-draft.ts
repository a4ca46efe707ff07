import type { CommandInput, ViewRow, ViewValue } from '../../../../shared/contract/contract.ts'
import type { ReplayChapter } from '../../../../shared/domain/programme/proposed-chapters.ts'
import { type AddressFault, orNone, pageFault, playerFault } from './addresses.ts'
import { positionOf, positionText } from './position.ts'

/** `key`: of the row on the screen, so that the edited field stays the same. */
export interface ChapterDraft {
  readonly key: number
  readonly at: string
  readonly title: string
}
export interface DocumentDraft {
  readonly key: number
  readonly title: string
  readonly url: string
}

/** The content to publish, as typed. */
export interface ReplayDraft {
  readonly embedUrl: string
  readonly captionsUrl: string
  readonly chapters: readonly ChapterDraft[]
  readonly documents: readonly DocumentDraft[]
  /** Null until a person ticks: polls that the hall has seen, also those that close meanwhile. */
  readonly pollIds: readonly string[] | null
}

type Polls = NonNullable<ViewValue<'replayMaterial'>>['polls']

/** The last published content. */
export function replayDraftOf({ content }: Pick<ViewRow<'replays'>, 'content'>): ReplayDraft {
  const pollIds = content?.pollIds ?? null
  return {
    embedUrl: content?.embedUrl ?? '',
    captionsUrl: content?.captionsUrl ?? '',
    pollIds,
    chapters: chapterRows(content?.chapters ?? []),
    documents: (content?.documents ?? []).map((one, key) => ({ key, ...one })),
  }
}

export const chosenResults = ({ pollIds }: ReplayDraft, polls: Polls): readonly string[] =>
  pollIds ?? polls.filter(({ isPublic }) => isPublic).map(({ pollId }) => pollId)

export const chapterRows = (chapters: readonly ReplayChapter[]): readonly ChapterDraft[] =>
  chapters.map(({ atS, title }, key) => ({ key, at: positionText(atS), title }))

/** A key that no row has. */
export const nextKey = (rows: readonly { readonly key: number }[]): number =>
  rows.reduce((most, { key }) => Math.max(most, key), -1) + 1

/** Ignores rows without input. */
const typed = <Row extends ChapterDraft | DocumentDraft>(rows: readonly Row[]): readonly Row[] =>
  rows.filter((row) => [row.title, 'at' in row ? row.at : row.url].some((text) => text.trim() !== ''))

export interface ReplayFaults {
  readonly embedUrl: AddressFault | null
  readonly captionsUrl: AddressFault | null
  readonly chapters: ReadonlyMap<number, 'position' | 'title'>
  readonly documents: ReadonlyMap<number, 'url' | 'title'>
}

export const replayFaults = (draft: ReplayDraft, hosts: readonly string[]): ReplayFaults => ({
  embedUrl: playerFault(draft.embedUrl, hosts),
  captionsUrl: pageFault(draft.captionsUrl),
  chapters: new Map(
    typed(draft.chapters).flatMap(({ key, at, title }): [number, 'position' | 'title'][] => {
      if (positionOf(at) === null) return [[key, 'position']]
      return title.trim() === '' ? [[key, 'title']] : []
    }),
  ),
  documents: new Map(
    typed(draft.documents).flatMap(({ key, title, url }): [number, 'url' | 'title'][] => {
      if (url.trim() === '' || pageFault(url) !== null) return [[key, 'url']]
      return title.trim() === '' ? [[key, 'title']] : []
    }),
  ),
})

/** Null if something is faulty. Chapters are sorted by their place in the video. */
export function replayInput(
  sessionId: string,
  draft: ReplayDraft,
  polls: Polls,
  hosts: readonly string[],
): CommandInput<'replays.publish'> | null {
  const faults = replayFaults(draft, hosts)
  if (faults.embedUrl || faults.captionsUrl || faults.chapters.size > 0 || faults.documents.size > 0) return null
  return {
    sessionId,
    embedUrl: draft.embedUrl.trim(),
    captionsUrl: orNone(draft.captionsUrl),
    chapters: typed(draft.chapters)
      .map(({ at, title }) => ({ atS: positionOf(at) ?? 0, title: title.trim() }))
      .toSorted((one, other) => one.atS - other.atS),
    documents: typed(draft.documents).map(({ title, url }) => ({ title: title.trim(), url: url.trim() })),
    pollIds: [...chosenResults(draft, polls)],
  }
}
