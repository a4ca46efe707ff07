import type { ViewRow } from '../../../shared/contract/contract.ts'
import type { QuestionState } from '../../../shared/domain/questions/question.ts'

export type Proposals = ViewRow<'questions'>['proposals']
type Propose = (text: string) => Proposals

/** Of one turn of the event loop, in ms: a hall that is voting does not wait for it. */
const sliceMs = 4

/**
 * What of each question may name somebody, worked out behind what people wait for: a list of 3 000 would hold the station
 * for a second. `onFound`: that of a question is known now.
 */
export function createProposals(
  load: () => Promise<Propose>,
  onFound: (questionIds: readonly string[]) => void,
  onError: (error: unknown) => void,
) {
  const found = new Map<string, { readonly textVersion: number; readonly proposals: Proposals }>()
  const waiting = new Map<string, QuestionState>()
  let isWorking = false

  async function work(): Promise<void> {
    const propose = await load()
    while (waiting.size > 0) {
      const until = performance.now() + sliceMs
      const done: string[] = []
      for (const [id, { text, textVersion }] of waiting) {
        if (performance.now() > until) break
        waiting.delete(id)
        const proposals = text === null ? [] : propose(text)
        found.set(id, { textVersion, proposals })
        if (proposals.length > 0) done.push(id)
      }
      if (done.length > 0) onFound(done)
      await new Promise(setImmediate)
    }
    isWorking = false
  }

  return {
    /** None until they are known, which is told. */
    of(id: string, question: QuestionState): Proposals {
      const known = found.get(id)
      if (known?.textVersion === question.textVersion) return known.proposals
      waiting.set(id, question)
      if (!isWorking) {
        isWorking = true
        work().catch(onError)
      }
      return []
    },
  }
}
