import { useValue } from '../../../app/use-view.ts'
import type { Passage } from '../passages.ts'
import type { DeskKeys } from '../use-desk-keys.ts'
import { ErasedPanel } from './erased-panel.tsx'
import { IdlePanel } from './idle-panel.tsx'
import { RefusedPanel } from './refused-panel.tsx'
import { UnansweredPanel } from './unanswered-panel.tsx'
import { UndonePanel } from './undone-panel.tsx'
import { VerdictPanel } from './verdict-panel.tsx'

interface AnswerPanelProps {
  readonly passage: Passage | undefined
  readonly isChosen: boolean
  readonly keys: DeskKeys
  readonly onSearch: () => void
}

/**
 * Half the screen: the station's answer to the last passage, or that it is awaited. Its content is announced when it
 * changes.
 */
export const AnswerPanel = ({ passage, isChosen, keys, onSearch }: AnswerPanelProps) => {
  // Watched behind an answer too, because a station that is gone could not be asked after the answer is cleared.
  const count = useValue('attendees.count', {})
  return (
    <div className="answer frame min-size-0" aria-live="assertive" aria-atomic="true">
      {passage === undefined ? (
        <IdlePanel isChosen={isChosen} count={count} keys={keys} />
      ) : (
        <Answered key={reactKeyOf(passage)} passage={passage} keys={keys} onSearch={onSearch} />
      )}
    </div>
  )
}

/** Each answer is a new panel. Waiting for several is one wait. */
const reactKeyOf = ({ id, answer }: Passage): string =>
  answer.state === 'asked' ? answer.state : `${id} ${answer.state}`

interface AnsweredProps {
  readonly passage: Passage
  readonly keys: DeskKeys
  readonly onSearch: () => void
}

const Answered = ({ passage, keys, onSearch }: AnsweredProps) => {
  const { answer } = passage
  switch (answer.state) {
    case 'asked':
      return <UnansweredPanel passage={passage} state="awaited" />
    case 'kept':
      return <UnansweredPanel passage={passage} state="kept" />
    case 'refused':
      return <RefusedPanel problem={answer.problem} who={passage.who} />
    case 'undone':
      return <UndonePanel outcome={answer.outcome} undone={answer.undone} />
    case 'erased':
      return <ErasedPanel />
    case 'answered':
      return <VerdictPanel answer={answer} at={passage.at} keys={keys} onSearch={onSearch} />
  }
}
