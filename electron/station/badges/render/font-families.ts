import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCoverage } from './font-coverage.ts'

export type FontWeight = 'Regular' | 'SemiBold' | 'Bold'
/** `name` is both the file's name and the PDF's; one badge is set in one family, never mixed inside a name. */
export type FontFamily = (typeof families)[number]

/** In order of preference: made for legibility first; Noto for the letters it lacks (ễ, ị, ạ, ơ, Cyrillic, Greek). */
export const families = [
  { name: 'AtkinsonHyperlegibleNext', css: 'Atkinson Hyperlegible Next', lineHeight: 1.08 },
  { name: 'NotoSans', css: 'Noto Sans', lineHeight: 1.24 },
] as const

export const fontFile = (folder: string, { name }: FontFamily, weight: FontWeight): string =>
  join(folder, `${name}-${weight}.ttf`)

/** Whether a family has every character of a text. A file is read when it is first asked about. */
export type Covers = (family: FontFamily, text: string) => boolean

export function createCovers(folder: string): Covers {
  const coverages = new Map<string, (codePoint: number) => boolean>()
  return (family, text) => {
    let coverage = coverages.get(family.name)
    if (!coverage) {
      coverage = readCoverage(readFileSync(fontFile(folder, family, 'Regular')))
      coverages.set(family.name, coverage)
    }
    for (const character of text) if (!coverage(character.codePointAt(0) ?? 0)) return false
    return true
  }
}

/** Whether some family has every character of a text. */
export const isCovered = (covers: Covers, text: string): boolean => families.some((family) => covers(family, text))
