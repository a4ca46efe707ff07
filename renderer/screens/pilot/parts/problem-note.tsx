import type { ReactNode } from 'react'
import { type Problem, problemName } from '../../../../shared/contract/problem.ts'
import { Icon } from '../../../ui/icon.tsx'
import { useProblemWords } from './problem-words.ts'

interface ProblemNoteProps {
  readonly problem: Problem
  readonly title?: string
  readonly children?: ReactNode
}

/** What was refused and what to do, where the person is looking. */
export const ProblemNote = ({ problem, title, children }: ProblemNoteProps) => {
  const words = useProblemWords()
  // A station that does not answer is nobody's error: slate and calm.
  const isAway = problemName(problem) === 'station-gone'
  return (
    <div className={isAway ? 'note note--alone shade-alone' : 'note note--stop shade-stop tone-stop'} role="alert">
      <Icon name={isAway ? 'alone' : 'stop'} size={20} />
      <div className="grow">
        {title && <b>{title}</b>}
        <p>{children ?? words(problem)}</p>
      </div>
    </div>
  )
}
