import type { Page } from '@playwright/test'
import { en } from '../../../renderer/i18n/en/index.ts'
import { fr } from '../../../renderer/i18n/fr/index.ts'
import { headings } from './registrations.ts'

/** Everything that a person reads or hears on a page: texts, placeholders, names for screen readers, tooltips. */
export async function visibleTexts(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const said = new Set<string>()
    const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement
      // Text from a file keeps the file's language, and is marked so. Names given to accesses and people keep their
      // language too.
      const isGiven = element?.closest('th[scope=row]') != null
      if (!isGiven && element?.closest('[lang]')?.matches('html') && element.checkVisibility())
        said.add(tidy(node.textContent ?? ''))
    }
    for (const element of document.querySelectorAll('[placeholder], [aria-label], [title]'))
      if (element.closest('[lang]')?.matches('html'))
        for (const name of ['placeholder', 'aria-label', 'title']) said.add(tidy(element.getAttribute(name) ?? ''))
    said.delete('')
    return [...said]
  })
  // A file's headings are quoted as they are in the file.
  const quoted = headings.split(';')
  return texts.filter((text) => !quoted.some((heading) => text === heading || text.startsWith(`${heading}: `)))
}

type Texts = string | readonly Texts[] | { readonly [key: string]: Texts }

const leaves = (texts: Texts): readonly string[] =>
  typeof texts === 'string' ? [texts] : Object.values(texts as Readonly<Record<string, Texts>>).flatMap(leaves)

/** The parts of a text between its placeholders that are long enough not to be a name. */
const fragments = (texts: Texts): ReadonlySet<string> =>
  new Set(
    leaves(texts)
      .flatMap((leaf) => leaf.split(/\{\{\w+\}\}/))
      .map((fragment) => fragment.replaceAll(/\s+/g, ' ').trim())
      .filter((fragment) => fragment.length >= 4),
  )

const french = fragments(fr)
const english = fragments(en)
const onlyIn = {
  fr: [...french].filter((fragment) => !english.has(fragment)),
  en: [...english].filter((fragment) => !french.has(fragment)),
}

/** Texts that contain words of another language than the page's, or the key of a missing text. */
export function foreignTexts(texts: readonly string[], foreign: 'fr' | 'en'): readonly string[] {
  const isWhole = new Set(onlyIn[foreign])
  // Within a longer text only phrases count: a word such as « note » is in both languages.
  const phrases = onlyIn[foreign].filter((fragment) => fragment.includes(' ') && fragment.length >= 8)
  return texts.filter(
    (text) =>
      isWhole.has(text) || phrases.some((phrase) => text.includes(phrase)) || /^[a-z]+(\.[a-zA-Z-]+){1,4}$/.test(text),
  )
}
