import type { QuestionState, Sealable } from '../../../shared/domain/questions/question-state.ts'
import { boxOf, sealedPart } from '../../../shared/replication/sealed-part.ts'
import { createOpener, createSealer } from '../cloud/sealing.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { safeguardingPairs, safeguardingPublicKey } from './safeguarding-keys.ts'

export type Safeguarding = ReturnType<typeof createSafeguarding>
/** The boxes of one question. */
export type QuestionBoxes = ReturnType<Safeguarding['boxesOf']>

/** This station has no key to which words can be sealed. An alert must not be written unsealed. */
export class NoSafeguardingKey extends Error {
  override readonly name = 'NoSafeguardingKey'
}

/**
 * Words that only a safeguarding referent reads, at a pilot's station (decision 45). Every station seals them before
 * they are written. Opened words stay in memory, and are shown only to a referent and their author. A box is sealed
 * for one question and opens for that question alone: a copy in another one would tell its author the words.
 */
export function createSafeguarding(log: EventLog) {
  const { crypto } = log
  const opened = new WeakMap<QuestionState, QuestionState>()
  const texts = new WeakMap<Sealable, string | null>()
  const noSalt = new Uint8Array(0)

  /** Null if the box is sealed to a key that this station does not hold, or is damaged. */
  function open(questionId: string, box: string | null): string | null {
    if (box === null) return null
    for (const pair of safeguardingPairs(log)) {
      const part = createOpener(pair)({ salt: noSalt, part: sealedPart(box) }, placeOf(questionId))
      if (part) return part.part
    }
    return null
  }

  /** Whether boxes can be opened here. */
  const opens = (): boolean => safeguardingPairs(log).length > 0

  return {
    opens,
    boxesOf: (questionId: string) => ({
      opens,
      /** @returns base64 @throws NoSafeguardingKey */
      seal(words: string): string {
        const publicKey = safeguardingPublicKey(log)
        if (!publicKey) throw new NoSafeguardingKey()
        const { part } = createSealer(publicKey)({ salt: crypto.random(16), part: words }, placeOf(questionId))
        return boxOf(part) ?? ''
      },
      open: (box: string | null) => open(questionId, box),
      textOf(sealable: Sealable): string | null {
        const known = texts.get(sealable)
        if (known !== undefined) return known
        const text = sealable.text ?? open(questionId, sealable.box)
        // A failure is not remembered, because a missing key may still arrive.
        if (text !== null) texts.set(sealable, text)
        return text
      },
      /**
       * The question with its opened words, for a referent or its author. The question itself if nothing can be opened.
       */
      opened(question: QuestionState): QuestionState {
        const { text, textBox, original, originalBox } = question
        if (textBox === null && originalBox === null) return question
        const known = opened.get(question)
        if (known) return known
        const openedText = text ?? open(questionId, textBox)
        const words = { ...question, text: openedText, original: original ?? open(questionId, originalBox) }
        opened.set(question, words)
        return words
      },
    }),
  }
}

const placeOf = (questionId: string): string => `question/${questionId}`
