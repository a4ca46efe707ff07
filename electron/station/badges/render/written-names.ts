import { readFileSync } from 'node:fs'
import { families, fontFile } from './badge-fonts.ts'
import { cleanText, drawableText } from './clean-text.ts'
import { readCoverage } from './font-coverage.ts'

/**
 * Whether a badge shows every letter of a name. It has "?" for those of a script without a font.
 * The fonts' tables are read at the first question.
 */
export function createWrittenNames(fontsFolder: string): (name: string) => boolean {
  let coverages: readonly ((codePoint: number) => boolean)[] | undefined
  const covers = (text: string) => {
    coverages ??= families.map((family) => readCoverage(readFileSync(fontFile(fontsFolder, family, 'Regular'))))
    return coverages.some((coverage) => [...text].every((character) => coverage(character.codePointAt(0) ?? 0)))
  }
  return (name) => !drawableText(cleanText(name).replaceAll('?', ''), covers).includes('?')
}
