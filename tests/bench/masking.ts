import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Danger, dangerIn } from '../../shared/domain/questions/danger/danger.ts'
import { proposeMasks } from '../../shared/domain/questions/masking/propose-masks.ts'
import type { Bench } from './bench.ts'
import { type Comparison, compareMasks } from './masking/compare.ts'
import { type Labelled, readLabelled } from './masking/labelled.ts'
import { repeatRuns } from './repeat-runs.ts'
import { figureResult, type Result } from './result.ts'

const corpus = join(import.meta.dirname, '..', 'fixtures', 'masking')
const keptApart = { recall: 0.95, precision: 0.8, danger_recall: 0.95, danger_precision: 0.75 }
const second = {
  second_recall: 0.95,
  second_precision: 0.85,
  second_danger_recall: 0.98,
  second_danger_precision: 0.75,
  second_withheld_precision: 0.75,
}

/**
 * How many labelled passages are proposed for masking in whole, how many proposals are right, and the same for
 * questions that tell of a danger: on the sentences kept apart, and on a second set where it is there. Prints what it
 * misses. `withheld` counts only the dangers that are certain.
 */
export const masking: Bench = async ({ runs, tell }) => {
  const sentences = readSentences('kept-apart.json')
  const results = sharesOf(sentences, '', keptApart, tell)
  if (existsSync(join(corpus, 'sixth.json')))
    results.push(...sharesOf(readSentences('sixth.json'), 'second_', second, tell))
  const timed = await repeatRuns({ runs, tell, run: async () => millisPerSentence(sentences) })
  return [...results, figureResult({ metric: 'sentence_ms', unit: 'ms', limit: 1 }, timed, (ms) => ms)]
}

interface Judged extends Comparison {
  readonly text: string
  readonly isTold: boolean
  readonly danger: Danger | null
}

/** The shares that have a limit. */
function sharesOf(
  sentences: readonly Labelled[],
  prefix: string,
  limits: Readonly<Record<string, number>>,
  tell: (line: string) => void,
): Result[] {
  const judged = sentences.map(
    ({ text, labels, danger }): Judged => ({
      ...compareMasks(text, labels, proposeMasks(text)),
      text,
      isTold: danger,
      danger: dangerIn(text),
    }),
  )
  for (const one of judged) for (const line of faultsOf(one)) tell(prefix + line)
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)
  const found = judged.filter(({ danger }) => danger !== null)
  const sure = judged.filter(({ danger }) => danger?.certain)
  const told = (some: readonly Judged[]): number => some.filter(({ isTold }) => isTold).length
  const figures: Readonly<Record<string, number>> = {
    recall: sum(judged.map(({ whole }) => whole)) / sum(judged.map(({ labelled }) => labelled)),
    precision: sum(judged.map(({ right }) => right)) / sum(judged.map(({ proposed }) => proposed)),
    danger_recall: told(found) / told(judged),
    danger_precision: told(found) / found.length,
    withheld_precision: told(sure) / sure.length,
  }
  return Object.entries(limits).map(([metric, limit]) =>
    figureResult(
      { metric, unit: 'share', limit, atLeast: true },
      [figures],
      (one) => one[metric.slice(prefix.length)] ?? 0,
    ),
  )
}

function faultsOf({ text, missed, wrong, isTold, danger }: Judged): readonly string[] {
  return [
    ...(missed.length > 0 ? [`missed ${missed.join(', ')} in: ${text}`] : []),
    ...(wrong.length > 0 ? [`wrong ${wrong.join(', ')} in: ${text}`] : []),
    ...(isTold && danger === null ? [`danger missed: ${text}`] : []),
    ...(!isTold && danger !== null ? [`danger wrongly seen${danger.certain ? ', as certain' : ''}: ${text}`] : []),
  ]
}

const readSentences = (name: string): readonly Labelled[] =>
  (JSON.parse(readFileSync(join(corpus, name), 'utf8')) as { text: string; danger: boolean }[]).map(readLabelled)

function millisPerSentence(sentences: readonly Labelled[]): number {
  const begun = performance.now()
  for (const { text } of sentences) {
    proposeMasks(text)
    dangerIn(text)
  }
  return (performance.now() - begun) / sentences.length
}
