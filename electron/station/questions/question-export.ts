import type { ViewRow } from '../../../shared/contract/contract.ts'
import { publicStates } from '../../../shared/domain/questions/question-states.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import type { Catalog } from '../catalog.ts'
import type { Table } from '../table.ts'
import type { QuestionBook } from './question-book.ts'
import type { QuestionRows } from './question-rows.ts'
import { withoutNames } from './texts/names.ts'
import type { TextReader } from './texts/text-reader.ts'

/** A question without its author, its phone and its masked passages. */
export interface ExportedQuestion
  extends Pick<
    ViewRow<'questions'>,
    'questionId' | 'sessionId' | 'text' | 'origin' | 'state' | 'votes' | 'labels' | 'mergedInto' | 'at' | 'onAirAt'
  > {
  readonly session: string
}

/**
 * All questions by session, except withheld ones; only one session if it is named. In questions that were not made
 * public, the proposed masks are applied: a file may travel further than a moderator's screen.
 */
export async function exportedQuestions(
  catalog: Catalog,
  book: QuestionBook,
  rows: QuestionRows,
  reader: Pick<TextReader, 'read'>,
  wanted: string | undefined,
): Promise<readonly ExportedQuestion[]> {
  const startOf = (id: string) => catalog.get('session', id).settings?.startsAt ?? 0
  const masked = async (text: string) => withoutNames(text, await reader.read(text, 'list'))
  const exported = book
    .sessions()
    .filter((sessionId) => wanted === undefined || sessionId === wanted)
    .sort((one, other) => startOf(one) - startOf(other))
    .flatMap((sessionId) => {
      const session = catalog.get('session', sessionId).settings?.title ?? ''
      return rows
        .ofSession(sessionId, 'staff')
        .filter(({ state, danger }) => state !== 'safeguarding' && !danger)
        .map(async ({ questionId, text, origin, state, votes, labels, mergedInto, at, onAirAt }) => ({
          questionId,
          sessionId,
          session,
          origin,
          state,
          votes,
          mergedInto,
          at,
          onAirAt,
          labels: await Promise.all(labels.map(masked)),
          text: text === null || publicStates.has(state) ? text : await masked(text),
        }))
    })
  return Promise.all(exported)
}

const words: Readonly<
  Record<
    Language,
    {
      readonly sheet: string
      readonly headings: readonly string[]
      readonly origin: Readonly<Record<ExportedQuestion['origin'], string>>
      readonly state: Readonly<Record<ExportedQuestion['state'], string>>
    }
  >
> = {
  fr: {
    sheet: 'Questions',
    headings: ['Session', 'Question', 'Origine', 'État', 'Soutiens', 'Étiquettes', 'Posée', 'À l’antenne', 'Réunie à'],
    origin: { room: 'Salle', remote: 'Distance', floor: 'Micro' },
    state: {
      incoming: 'À relire',
      approved: 'Retenue',
      next: 'Suivante',
      'on-air': 'À l’antenne',
      answered: 'Traitée',
      dismissed: 'Écartée',
      'follow-up': 'Suivi',
      safeguarding: 'Réservée',
    },
  },
  en: {
    sheet: 'Questions',
    headings: ['Session', 'Question', 'Origin', 'State', 'Votes', 'Labels', 'Asked', 'On air', 'Merged into'],
    origin: { room: 'Room', remote: 'Remote', floor: 'Microphone' },
    state: {
      incoming: 'To review',
      approved: 'Retained',
      next: 'Next',
      'on-air': 'On air',
      answered: 'Answered',
      dismissed: 'Dismissed',
      'follow-up': 'Follow-up',
      safeguarding: 'Withheld',
    },
  },
}

/** A table of the questions, independent of the file format. */
export function questionsTable(questions: readonly ExportedQuestion[], language: Language): Table {
  const { sheet, headings, origin, state } = words[language]
  const textOf = new Map(questions.map(({ questionId, text }) => [questionId, text ?? '']))
  return {
    name: sheet,
    headings,
    rows: questions.map((one) => [
      ...[one.session, one.text ?? '', origin[one.origin], state[one.state], one.votes],
      ...[one.labels.join(', '), one.at, one.onAirAt ?? '', one.mergedInto ? (textOf.get(one.mergedInto) ?? '') : ''],
    ]),
  }
}
