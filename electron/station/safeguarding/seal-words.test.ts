import { expect, it } from 'vitest'
import { questionStream } from '../../../shared/domain/questions/question.ts'
import type { QuestionState } from '../../../shared/domain/questions/question-state.ts'
import type { Writing } from '../event-log/writing.ts'
import type { Safeguarding } from './safeguarding.ts'
import { sealAlert, sealOriginal } from './seal-words.ts'

const boxes = { boxesOf: () => ({ seal: (words: string) => `box of ${words}` }) } as unknown as Safeguarding

/** The events written about a question in this state. */
function writtenOf(write: typeof sealAlert, standing: Partial<QuestionState>): unknown[] {
  const events: unknown[] = []
  const state = () => ({ ...questionStream.initial, ...standing })
  const append = (_kind: string, _id: string, event: unknown) => events.push(event)
  write({ state, append } as unknown as Writing, 'q', boxes)
  return events
}
const sealed = (text: string | null, original: string | null) => [
  { type: 'QuestionSealed', person: { text, original } },
]

it('an edit that comes after its alert was sealed leaves the earlier words as the original', () => {
  const edited = { text: 'edited', textBox: 'box' }
  expect(writtenOf(sealAlert, { ...edited, isTextBoxTrusted: true })).toEqual(sealed('box of edited', 'box'))
  // A moderator's station may seal whatever it likes.
  expect(writtenOf(sealAlert, edited)).toEqual(sealed('box of edited', null))
  expect(writtenOf(sealAlert, { text: 'asked' })).toEqual(sealed('box of asked', null))
  expect(writtenOf(sealAlert, { text: 'again', textBox: 'box', originalBox: 'first' })).toEqual(
    sealed('box of again', null),
  )
})

it('the author’s words are sealed before a mask even if a box was written ahead of it, and not again after the mask', () => {
  const standing = { text: 'asked', originalBox: 'ahead' }
  expect(writtenOf(sealOriginal, standing)).toEqual(sealed(null, 'box of asked'))
  expect(writtenOf(sealOriginal, { ...standing, isMasked: true })).toEqual([])
  expect(writtenOf(sealOriginal, { ...standing, isMasked: true, original: 'asked' })).toEqual(
    sealed(null, 'box of asked'),
  )
  expect(writtenOf(sealOriginal, { ...standing, isMasked: true, originalBox: null })).toEqual(
    sealed(null, 'box of asked'),
  )
})
