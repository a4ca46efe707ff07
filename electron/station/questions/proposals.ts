import type { QuestionState } from '../../../shared/domain/questions/question-state.ts'
import { Busy } from '../commands/busy.ts'
import { type Proposals, proposalsOf } from './texts/names.ts'
import type { TextReader } from './texts/text-reader.ts'

/** Not by their version alone: words that were taken back have left theirs to others. */
export const namedWords = ({ text, textFrom, textVersion }: QuestionState): string =>
  text === null ? '' : `${textVersion} ${textFrom}`

/**
 * Passages of each question that may name somebody. A row has no proposals until its text has been read.
 * @param onFound called with the questions whose proposals have become known
 */
export function createProposals(
  reader: Pick<TextReader, 'read' | 'known'>,
  onFound: (questionIds: readonly string[]) => void,
  onError: (error: unknown) => void,
) {
  const found = new Map<string, { readonly words: string; readonly proposals: Proposals }>()
  /** By question, the words that are being read. */
  const reading = new Map<string, string>()

  function keep(id: string, words: string, proposals: Proposals): Proposals {
    found.set(id, { words, proposals })
    return proposals
  }

  async function read(id: string, text: string, words: string): Promise<void> {
    reading.set(id, words)
    try {
      const proposals = proposalsOf(await reader.read(text, 'list'))
      if (reading.get(id) !== words) return
      keep(id, words, proposals)
      if (proposals.length > 0) onFound([id])
    } catch (error) {
      // The next change of the question starts another reading.
      if (!(error instanceof Busy)) onError(error)
    } finally {
      if (reading.get(id) === words) reading.delete(id)
    }
  }

  return {
    of(id: string, question: QuestionState): Proposals {
      const { text } = question
      const words = namedWords(question)
      const before = found.get(id)
      if (before?.words === words) return before.proposals
      if (text === null) return keep(id, words, [])
      const known = reader.known(text)
      if (known) return keep(id, words, proposalsOf(known))
      if (reading.get(id) !== words) void read(id, text, words)
      return []
    },
  }
}
