import type { HeldRange } from '../../../../shared/domain/questions/held-words.ts'
import { withFrenchSpaces } from '../../../i18n/french-spaces.ts'
import { type Proposal, piecesOf } from './text-pieces.ts'

interface QuestionTextProps {
  readonly text: string
  readonly proposals: readonly Proposal[]
  readonly held?: readonly HeldRange[]
}

const looks = { masked: 'mask', spotted: 'spot', held: 'spot spot--held' } as const

/**
 * Masked passages are black. Proposed ones are underlined by dots, words to hold by a line. No French sign starts a
 * line alone.
 */
export const QuestionText = ({ text, proposals, held = [] }: QuestionTextProps) =>
  piecesOf(text, proposals, held).map(({ is, text: part, start }) =>
    is === 'text' ? (
      withFrenchSpaces(part)
    ) : (
      <span key={start} className={looks[is]}>
        {part}
      </span>
    ),
  )
