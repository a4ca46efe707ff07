import type { HeldRange } from '../../../../shared/domain/questions/held-words.ts'
import { withFrenchSpaces } from '../../../i18n/french-spaces.ts'
import { type Proposal, piecesOf } from './text-pieces.ts'

interface QuestionTextProps {
  readonly text: string
  readonly proposals: readonly Proposal[]
  readonly held?: readonly HeldRange[]
}

const looks = { masked: 'mask', spotted: 'spot', held: 'spot spot--held' } as const

/** What was masked is black; what may have to be is underlined by dots, what is to be read first by a line. No sign of French is alone on a line. */
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
