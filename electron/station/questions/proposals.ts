import type { QuestionState } from '../../../shared/domain/questions/question.ts'
import { Busy } from '../commands/busy.ts'
import { type Proposals, proposalsOf } from './texts/names.ts'
import type { TextReader } from './texts/text-reader.ts'

/**
 * Passages of each question that may name somebody. A row has no proposals until its text has been read.
 * @param onFound called with the questions whose proposals have become known
 */
export function createProposals(
  reader: Pick<TextReader, 'read' | 'known'>,
  onFound: (questionIds: readonly string[]) => void,
  onError: (error: unknown) => void,
) {
  const found = new Map<string, { readonly textVersion: number; readonly proposals: Proposals }>()
  /** By question, the version of the text that is being read. */
  const reading = new Map<string, number>()

  function keep(id: string, textVersion: number, proposals: Proposals): Proposals {
    found.set(id, { textVersion, proposals })
    return proposals
  }

  async function read(id: string, text: string, textVersion: number): Promise<void> {
    reading.set(id, textVersion)
    try {
      const proposals = proposalsOf(await reader.read(text, 'list'))
      if (reading.get(id) !== textVersion) return
      keep(id, textVersion, proposals)
      if (proposals.length > 0) onFound([id])
    } catch (error) {
      // The next change of the question starts another reading.
      if (!(error instanceof Busy)) onError(error)
    } finally {
      if (reading.get(id) === textVersion) reading.delete(id)
    }
  }

  return {
    of(id: string, { text, textVersion }: QuestionState): Proposals {
      const before = found.get(id)
      if (before?.textVersion === textVersion) return before.proposals
      if (text === null) return keep(id, textVersion, [])
      const known = reader.known(text)
      if (known) return keep(id, textVersion, proposalsOf(known))
      if (reading.get(id) !== textVersion) void read(id, text, textVersion)
      return []
    },
  }
}
