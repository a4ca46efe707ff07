import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mayTellOfDanger } from '../../shared/domain/questions/danger/danger.ts'
import { proposeMasks } from '../../shared/domain/questions/masking/propose-masks.ts'
import type { Bench } from './bench.ts'
import { compareMasks } from './masking/compare.ts'
import { type Labelled, readLabelled } from './masking/labelled.ts'
import { repeatRuns } from './repeat-runs.ts'
import { figureResult } from './result.ts'

const corpus = join(import.meta.dirname, '..', 'fixtures', 'masking')

/**
 * The 200 sentences that were kept apart while the rules were made: how many labelled passages are proposed for masking
 * in whole, how many proposals are right, and the same for questions that tell of a danger. Prints what it misses.
 */
export const masking: Bench = async ({ runs, tell }) => {
  const sentences = readSentences('kept-apart.json')
  const found = sentences.map(({ text, labels }) => ({ text, ...compareMasks(text, labels, proposeMasks(text)) }))
  const dangers = sentences.map(({ text, danger }) => ({ text, isTold: danger, isFound: mayTellOfDanger(text) }))
  for (const { text, missed, wrong } of found) {
    if (missed.length > 0) tell(`missed ${missed.join(', ')} in: ${text}`)
    if (wrong.length > 0) tell(`wrong ${wrong.join(', ')} in: ${text}`)
  }
  for (const { text, isTold, isFound } of dangers) {
    if (isTold && !isFound) tell(`danger missed: ${text}`)
    if (!isTold && isFound) tell(`danger wrongly seen: ${text}`)
  }

  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)
  const right = dangers.filter(({ isTold, isFound }) => isTold && isFound).length
  const figures = {
    recall: sum(found.map((one) => one.whole)) / sum(found.map((one) => one.labelled)),
    precision: sum(found.map((one) => one.right)) / sum(found.map((one) => one.proposed)),
    danger_recall: right / dangers.filter(({ isTold }) => isTold).length,
    danger_precision: right / dangers.filter(({ isFound }) => isFound).length,
  }
  const limits = { recall: 0.95, precision: 0.8, danger_recall: 0.95, danger_precision: 0.75 }
  const shares = (Object.keys(figures) as (keyof typeof figures)[]).map((metric) =>
    figureResult({ metric, unit: 'share', limit: limits[metric], atLeast: true }, [figures], (one) => one[metric]),
  )
  const timed = await repeatRuns({ runs, tell, run: async () => millisPerSentence(sentences) })
  return [...shares, figureResult({ metric: 'sentence_ms', unit: 'ms', limit: 1 }, timed, (ms) => ms)]
}

const readSentences = (name: string): readonly Labelled[] =>
  (JSON.parse(readFileSync(join(corpus, name), 'utf8')) as { text: string; danger: boolean }[]).map(readLabelled)

function millisPerSentence(sentences: readonly Labelled[]): number {
  const begun = performance.now()
  for (const { text } of sentences) {
    proposeMasks(text)
    mayTellOfDanger(text)
  }
  return (performance.now() - begun) / sentences.length
}
