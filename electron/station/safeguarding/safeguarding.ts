import type { QuestionState, Sealable } from '../../../shared/domain/questions/question.ts'
import { boxOf, sealedPart } from '../../../shared/replication/sealed-part.ts'
import { createOpener, createSealer } from '../cloud/sealing.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { safeguardingPairs, safeguardingPublicKey } from './safeguarding-keys.ts'

export type Safeguarding = ReturnType<typeof createSafeguarding>

/** No key has come to this station to which words can be sealed: an alert must not be written in plain. */
export class NoSafeguardingKey extends Error {
  override readonly name = 'NoSafeguardingKey'
}

/**
 * Words that only a safeguarding referent reads, at a pilot's station (decision 45). Every station seals them before they
 * are written. Opened words stay in memory, and go to nobody but a referent and their author.
 */
export function createSafeguarding(log: EventLog) {
  const { crypto } = log
  const opened = new WeakMap<QuestionState, QuestionState>()
  const texts = new WeakMap<Sealable, string | null>()
  const noSalt = new Uint8Array(0)

  /** Null: sealed to a key that this station does not hold, or damaged. */
  function open(box: string | null): string | null {
    if (box === null) return null
    for (const pair of safeguardingPairs(log)) {
      const part = createOpener(pair)({ salt: noSalt, part: sealedPart(box) })
      if (part) return part.part
    }
    return null
  }

  return {
    /** Whether boxes can be opened here. */
    opens: (): boolean => safeguardingPairs(log).length > 0,
    /**
     * @returns base64
     * @throws NoSafeguardingKey
     */
    seal(words: string): string {
      const publicKey = safeguardingPublicKey(log)
      if (!publicKey) throw new NoSafeguardingKey()
      const { part } = createSealer(publicKey)({ salt: crypto.random(16), part: words })
      return boxOf(part) ?? ''
    },
    open,
    textOf(sealable: Sealable): string | null {
      const known = texts.get(sealable)
      if (known !== undefined) return known
      const text = sealable.text ?? open(sealable.box)
      // A key that is not here may come.
      if (text !== null) texts.set(sealable, text)
      return text
    },
    /** The question with its words, for a referent or its author. The same one where nothing can be opened. */
    opened(question: QuestionState): QuestionState {
      const { text, textBox, original, originalBox } = question
      if (textBox === null && originalBox === null) return question
      const known = opened.get(question)
      if (known) return known
      const words = { ...question, text: text ?? open(textBox), original: original ?? open(originalBox) }
      opened.set(question, words)
      return words
    },
  }
}
