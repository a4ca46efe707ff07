import { useTranslation } from 'react-i18next'
import { type Problem, problemName } from '../../../../shared/contract/problem.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useProblemWords } from '../parts/problem-words.ts'

/** The station's sentence about an unreadable file is written for pilots, so it is shown unchanged. */
const tellsOfFile = ({ status, detail }: Problem) => detail !== undefined && (status === 400 || status === 413)

export const ImportProblem = ({ problem }: { readonly problem: Problem }) => {
  const { t } = useTranslation('pilot')
  const words = useProblemWords()
  const isAboutFile = tellsOfFile(problem) && problemName(problem) !== 'unauthorized'
  return (
    <ProblemNote problem={problem} title={isAboutFile ? t('import.unreadable') : t('problem.title')}>
      {isAboutFile ? <span lang="fr">{problem.detail}</span> : words(problem)}
    </ProblemNote>
  )
}
