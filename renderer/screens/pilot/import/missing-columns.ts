import { type Problem, problemName } from '../../../../shared/contract/problem.ts'

/**
 * The headings of a file whose essential columns were not recognised, so that a person can show which they are. They
 * are read from the station's sentence, which quotes them; those it has cut short could not be named back to it.
 */
export const headingsToChoose = (problem: Problem): readonly string[] => {
  if (problemName(problem) !== 'missing-columns') return []
  return [...(problem.detail ?? '').matchAll(/« ([^»]+) »/g)]
    .map(([, heading = '']) => heading)
    .filter((heading) => !heading.endsWith('…'))
}
