import type { CommandInput, ViewRow, ViewValue } from '../../../../shared/contract/contract.ts'
import type { ReplayChapter } from '../../../../shared/domain/programme/proposed-chapters.ts'
import { type AddressFault, orNone, pageFault, playerFault } from './addresses.ts'
import { positionOf, positionText } from './position.ts'

/** `key`: of the row on the screen, so that the field under the finger stays the same one. */
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

/** What is to be published, as typed. */
export interface ReplayDraft {
  readonly embedUrl: string
  readonly captionsUrl: string
  readonly chapters: readonly ChapterDraft[]
  readonly documents: readonly DocumentDraft[]
  /** Null until somebody ticks: what the hall has seen, also of polls that close meanwhile. */
  readonly pollIds: readonly string[] | null
}

type Polls = NonNullable<ViewValue<'replayMaterial'>>['polls']

/** As it was published last. */
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

/** A key that none of the rows has. */
export const nextKey = (rows: readonly { readonly key: number }[]): number =>
  rows.reduce((most, { key }) => Math.max(most, key), -1) + 1

/** Rows in which nothing was typed are none. */
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

/** Null where something is wrong. Chapters are told in the order of the video, however they were typed. */
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
