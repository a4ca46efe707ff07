import { type Asset, type Attacker, type Attempt, assets, attackers, type Verdict } from './attempt.ts'

export interface Outcome {
  readonly attempt: Pick<Attempt<never>, 'attacker' | 'asset' | 'name' | 'rule'>
  readonly verdict: Verdict | { readonly error: string }
}

/** An attempt passes if the defender answered it and the attacker has not reached the target. */
export const isRefused = ({ verdict }: Outcome): boolean =>
  'succeeded' in verdict && !verdict.succeeded && verdict.answer !== null

/** One line for an attempt that was not refused. Undefined for one that was. */
export function complaintOf(outcome: Outcome): string | undefined {
  if (isRefused(outcome)) return undefined
  const { attempt, verdict } = outcome
  const why =
    'error' in verdict
      ? `error: ${verdict.error}`
      : verdict.succeeded
        ? `SUCCEEDED: ${verdict.answer}`
        : 'did not arrive'
  return `✗ ${attempt.attacker} → ${attempt.asset}: ${attempt.name} (rule ${attempt.rule}): ${why}`
}

/** Attackers in rows, assets in columns: `refused/tried`. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const cell = (attacker: Attacker, asset: Asset): string => {
    const tried = outcomes.filter(({ attempt }) => attempt.attacker === attacker && attempt.asset === asset)
    return tried.length === 0 ? '·' : `${tried.filter(isRefused).length}/${tried.length}`
  }
  const rows = [
    ['', ...assets],
    ...attackers.map((attacker) => [attacker, ...assets.map((asset) => cell(attacker, asset))]),
  ]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  return rows
    .map((row) =>
      row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
