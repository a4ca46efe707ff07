import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rehearse } from '../rehearse/rehearse.ts'
import { shipped } from '../shipped.ts'
import type { CommandOptions, Ending } from './command-options.ts'

const usualSeconds = 180

/**
 * `folder`: kept afterwards if it is given; otherwise a temporary one is used and removed. `entry`: the address of the
 * file with which the process began.
 */
export async function rehearsal(
  {
    folder,
    quiet,
    entry,
  }: { readonly folder: string | undefined; readonly entry: string } & Pick<CommandOptions, 'quiet'>,
  asked: string | undefined,
): Promise<Ending> {
  const seconds = asked === undefined ? usualSeconds : Number(asked)
  if (!Number.isInteger(seconds) || seconds < 5 || seconds > 36_000)
    return { code: 1, text: '--seconds attend un nombre entre 5 et 36000.', json: null }
  const place = folder ?? mkdtempSync(join(tmpdir(), 'regie-repetition-'))
  try {
    const report = await rehearse({
      folder: place,
      seconds,
      desks: 8,
      people: 2300,
      pages: shipped(entry),
      say: (line) => {
        if (!quiet) console.log(`${new Date().toLocaleTimeString('fr-FR')}  ${line}`)
      },
    })
    const { stations, admitted, refused, cuts, conflicts, faults } = report
    const told = `${stations} postes, ${admitted} entrées, ${refused} refus, ${cuts} câbles débranchés, ${conflicts} personnes admises à deux postes.`
    if (faults.length > 0) return { code: 2, text: `${told}\n${faults.join('\n')}`, json: report }
    return { code: 0, text: `${told}\nTous les postes disent la même chose.`, json: report }
  } finally {
    if (folder === undefined) rmSync(place, { recursive: true, force: true })
  }
}
