import { type Problem, problemName } from '../../../../shared/contract/problem.ts'

/**
 * The headings of a file whose essential columns were not recognised, so that a person can show them. They come from
 * the station's sentence. Shortened ones are left out, because the station would not recognise them.
 */
export const headingsToChoose = (problem: Problem): readonly string[] => {
  if (problemName(problem) !== 'missing-columns') return []
  return [...(problem.detail ?? '').matchAll(/« ([^»]+) »/g)]
    .map(([, heading = '']) => heading)
    .filter((heading) => !heading.endsWith('…'))
}
