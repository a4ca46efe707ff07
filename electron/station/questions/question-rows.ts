import type { ViewRow } from '../../../shared/contract/contract.ts'
import type { HeldRange } from '../../../shared/domain/questions/held-words.ts'
import type { QuestionState } from '../../../shared/domain/questions/question-state.ts'
import { iso, isoOrNull } from '../iso.ts'
import type { Safeguarding } from '../safeguarding/safeguarding.ts'
import { createHeldIn } from './held-in.ts'
import { createProposals, namedWords } from './proposals.ts'
import type { QuestionBook } from './question-book.ts'
import type { Proposals } from './texts/names.ts'
import type { TextReader } from './texts/text-reader.ts'

type Row = ViewRow<'questions'>

/**
 * `staff`: moderators and pilots. `referent`: the safeguarding referent, who reads masked passages. `stage`: booth and
 * screens.
 */
export const readers = ['staff', 'referent', 'stage'] as const
export type Reader = (typeof readers)[number]

/**
 * The rows that each reader may have, made once until the question changes. So the cost of a list of 3 000 follows the
 * changes.
 */
export type QuestionRows = ReturnType<typeof createQuestionRows>

/** `heldWords`: the event's list. `onChange`: called when reading a text has changed a row. */
export function createQuestionRows(
  book: QuestionBook,
  reader: TextReader,
  heldWords: () => readonly string[],
  { boxesOf }: Pick<Safeguarding, 'boxesOf'>,
  onChange: () => void,
  onError: (error: unknown) => void,
) {
  const proposals = createProposals(
    reader,
    (ids) => {
      for (const rows of Object.values(made)) for (const id of ids) rows.delete(id)
      onChange()
    },
    onError,
  )
  const made = Object.fromEntries(readers.map((reader) => [reader, new Map<string, Row>()])) as Record<
    Reader,
    Map<string, Row>
  >
  book.onChange((questionId) => {
    for (const rows of Object.values(made)) rows.delete(questionId)
  })

  const heldIn = createHeldIn(heldWords)
  let madeBy = heldWords()
  /** A vote makes a new row with the same words. */
  const held = new Map<string, { readonly words: string; readonly ranges: readonly HeldRange[] }>()

  function heldOf(id: string, question: QuestionState): readonly HeldRange[] {
    const words = namedWords(question)
    const known = held.get(id)
    if (known?.words === words) return known.ranges
    const ranges = heldIn(question.text ?? '')
    held.set(id, { words, ranges })
    return ranges
  }

  function rowOf(id: string, question: QuestionState, reader: Reader): Row {
    const isForStage = reader === 'stage'
    const readable = isForStage ? asShown(question) : boxesOf(id).opened(question)
    const found = {
      proposals: isForStage ? [] : proposals.of(id, readable),
      held: isForStage ? [] : heldOf(id, readable),
    }
    const row = made[reader].get(id) ?? present(id, readable, reader, book.votes(id), found)
    made[reader].set(id, row)
    return row
  }

  return {
    ofSession(sessionId: string, reader: Reader): readonly Row[] {
      if (madeBy !== heldWords()) {
        madeBy = heldWords()
        for (const known of [...Object.values(made), held]) known.clear()
      }
      return [...book.ofSession(sessionId)].flatMap((id) => {
        const question = book.get(id)
        return question && (reader !== 'stage' || book.isPublic(id, question)) ? [rowOf(id, question, reader)] : []
      })
    },
  }
}

/** A booth's station has only the words that the hub has shown. */
const asShown = (question: QuestionState): QuestionState => ({ ...question, text: question.text ?? question.shown })

function present(
  questionId: string,
  question: QuestionState,
  reader: Reader,
  votes: number,
  { proposals, held }: { readonly proposals: Proposals; readonly held: readonly HeldRange[] },
): Row {
  const { asked, isMasked, state, version, labels, claimedBy, mergedInto, danger, toCheck, changedBy, changedApart } =
    question
  const isHidden = state === 'safeguarding' && reader !== 'referent'
  const mayReadOriginal = reader === 'referent' || (reader === 'staff' && !isMasked && !isHidden)
  return {
    questionId,
    sessionId: asked?.sessionId ?? '',
    text: isHidden ? null : question.text,
    original: mayReadOriginal ? question.original : null,
    masked: isMasked,
    origin: asked?.origin ?? 'room',
    state,
    at: iso(asked?.at ?? 0),
    since: iso(question.since),
    votes,
    version,
    mergedInto,
    danger,
    toCheck: toCheck && reader !== 'stage',
    changedApart,
    proposals: isHidden ? [] : proposals,
    held: isHidden ? [] : [...held],
    // The stage does not see moderators' names, claims and labels.
    ...(reader === 'stage'
      ? { changedBy: null, claimedBy: null, labels: [] }
      : { changedBy, claimedBy, labels: isHidden ? [] : [...labels] }),
    airAsked: isoOrNull(question.airAsked),
    onAirAt: isoOrNull(question.onAirAt),
  }
}
