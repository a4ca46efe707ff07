import { cleanText, drawableText } from './clean-text.ts'
import { createCovers, isCovered } from './font-families.ts'

/** Whether a badge shows every letter of a name. It has "?" for those of a script without a font. */
export function createWrittenNames(fontsFolder: string): (name: string) => boolean {
  const covers = createCovers(fontsFolder)
  const hasFont = (text: string) => isCovered(covers, text)
  // Most names are settled by the first question. The second goes through them letter by letter.
  return (name) => hasFont(name) || !drawableText(cleanText(name).replaceAll('?', ''), hasFont).includes('?')
}
