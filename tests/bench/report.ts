import type { Result } from './result.ts'

/** The JSON line of a bench: what the outside reads. Figures to four digits: more would be noise. */
export const jsonLine = (bench: string, results: readonly Result[]): string =>
  JSON.stringify({
    bench,
    results: results.map(({ metric, unit, ours, bound, peers, ratio, limit, ok }) => ({
      metric,
      unit,
      ours: digits(ours),
      ...(bound !== undefined && { bound: digits(bound) }),
      ...(peers && {
        peers: Object.fromEntries(Object.entries(peers).map(([name, figure]) => [name, digits(figure)])),
      }),
      ...(ratio !== undefined && { ratio: digits(ratio) }),
      limit,
      ok,
    })),
  })

/** A table for people, with the spread over the runs of what has the limit. */
export function table(results: readonly Result[], runs: number): string {
  const head = ['metric', 'unit', 'ours', 'bound', 'peers', 'ratio', 'limit', `spread of ${runs} runs`, '']
  const rows = results.map(({ metric, unit, ours, bound, peers, ratio, limit, spread: [low, high], ok }) => [
    metric,
    unit,
    text(ours),
    text(bound),
    Object.entries(peers ?? {})
      .map(([name, figure]) => `${name} ${text(figure)}`)
      .join(', '),
    text(ratio),
    text(limit),
    `${text(low)} - ${text(high)}`,
    ok ? 'ok' : 'over',
  ])
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')
  return [head, widths.map((width) => '-'.repeat(width)), ...rows].map(line).join('\n')
}

const digits = (figure: number): number => Number(figure.toPrecision(4))
const text = (figure: number | undefined): string => (figure === undefined ? '' : String(digits(figure)))
