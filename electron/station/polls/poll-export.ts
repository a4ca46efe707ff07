import type { ViewRow } from '../../../shared/contract/contract.ts'
import { countsPoints, type PollType, pollForms } from '../../../shared/domain/polls/poll-types.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import type { Catalog } from '../catalog.ts'
import type { Table } from '../table.ts'
import { exportWords } from './export-words.ts'
import type { PollBook } from './poll-book.ts'
import type { PollRows } from './poll-rows.ts'

/** What a poll came to: counts alone, of nobody. */
export interface ExportedPoll
  extends Pick<
    ViewRow<'polls'>,
    'pollId' | 'sessionId' | 'type' | 'title' | 'state' | 'max' | 'leading' | 'mean' | 'openedAt' | 'closedAt'
  > {
  readonly session: string
  readonly votes: number
  readonly late: number
  /** Of an option or a number of a scale its id; of what people wrote, what may be read by anybody, null. */
  readonly results: readonly { readonly optionId: string | null; readonly label: string; readonly votes: number }[]
}

/** Every poll that was opened, session after session; one session's where it is named. */
export function exportedPolls(
  catalog: Catalog,
  book: PollBook,
  rows: PollRows,
  sessionId: string | undefined,
): readonly ExportedPoll[] {
  const startOf = (id: string) => catalog.get('session', id).settings?.startsAt ?? 0
  return book
    .real()
    .filter(({ state }) => sessionId === undefined || state.settings?.sessionId === sessionId)
    .flatMap((poll): ExportedPoll[] => {
      const row = rows.row(poll, true)
      if (!row || row.state === 'draft') return []
      const { pollId, sessionId: of, type, title, state, max, leading, mean, openedAt, closedAt } = row
      return [
        {
          pollId,
          sessionId: of,
          session: catalog.get('session', of).settings?.title ?? '',
          type,
          title,
          state,
          max,
          votes: row.votes ?? 0,
          late: row.late ?? 0,
          leading,
          mean,
          openedAt,
          closedAt,
          results: resultsOf(row, rows.allPublic(poll)),
        },
      ]
    })
    .sort((one, other) => startOf(one.sessionId) - startOf(other.sessionId))
}

function resultsOf(
  { counts, options }: ViewRow<'polls'>,
  written: readonly { readonly text: string; readonly votes: number }[],
): ExportedPoll['results'] {
  if (counts === null || Array.isArray(counts))
    return written.map(({ text, votes }) => ({ optionId: null, label: text, votes }))
  const labels = new Map(options.map(({ optionId, label }) => [optionId, label]))
  return Object.entries(counts).map(([optionId, votes]) => ({
    optionId,
    label: labels.get(optionId) ?? optionId,
    votes,
  }))
}

const typeInWords = (type: PollType, language: Language): string =>
  countsPoints(type) ? `${pollForms[type].name[language]} (points)` : pollForms[type].name[language]

/** A row for each result. */
export function pollsTable(polls: readonly ExportedPoll[], language: Language): Table {
  const words = exportWords[language]
  const rows = polls.flatMap((poll) => {
    const about = [poll.session, poll.title, typeInWords(poll.type, language), words.state[poll.state]]
    const mean = poll.mean === null ? null : Math.round(poll.mean * 100) / 100
    const row = (...result: readonly [label: string, votes: number | null]) => [
      ...about,
      ...result,
      poll.votes,
      poll.late,
      mean,
    ]
    // Of what people wrote there may be nothing for anybody to read.
    if (poll.results.length === 0) return [row('', null)]
    return poll.results.map(({ label, votes }) => row(label, votes))
  })
  return { name: words.sheet, headings: words.headings, rows }
}
