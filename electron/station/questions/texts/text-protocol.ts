import type { Mask } from '../../../../shared/domain/questions/masking/mask.ts'

/** What the text rules find in one text. It holds offsets and no words, so that it may be kept after an erasure. */
export interface TextVerdict {
  /** The text tells of a danger to somebody: the referent alone reads it. */
  readonly danger: boolean
  /** It may as well tell of none: moderators and the referent both read it. */
  readonly toCheck: boolean
  /** The passages that may name or locate somebody, in order. */
  readonly masks: readonly Mask[]
}

/** To the worker: some texts. */
export type TextRequest = readonly string[]

/** From the worker: `ready` once its word lists are loaded, then for each request the verdicts in its order. */
export type TextAnswer = 'ready' | readonly TextVerdict[]
