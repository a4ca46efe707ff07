import { withFrenchSpaces } from '../../../i18n/french-spaces.ts'
import { type Proposal, piecesOf } from './text-pieces.ts'

interface QuestionTextProps {
  readonly text: string
  readonly proposals: readonly Proposal[]
}

/** What was masked is black; what may have to be is underlined by dots. No sign of French is alone on a line. */
export const QuestionText = ({ text, proposals }: QuestionTextProps) =>
  piecesOf(text, proposals).map(({ is, text: part, start }) =>
    is === 'text' ? (
      withFrenchSpaces(part)
    ) : (
      <span key={start} className={is === 'masked' ? 'mask' : 'spot'}>
        {part}
      </span>
    ),
  )
