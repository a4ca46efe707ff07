import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ParsedInput } from '../../../../shared/contract/contract.ts'
import type { BadgeColours } from '../../../../shared/domain/badges/badge-template.ts'
import type { BadgeFormat } from '../../../../shared/domain/badges/template-refusals.ts'
import type { Catalog } from '../../catalog.ts'
import type { TemplateChoice, TemplateChoices } from '../render/badge-design.ts'
import { readTemplate } from './read-template.ts'

export type TemplateBook = ReturnType<typeof createTemplateBook>

/** What an organiser tries before it is put to use. */
export type TemplateDraft = NonNullable<ParsedInput<'printers.test'>['draft']>

/** The templates in use: ours, with what the organiser has chosen. `folder`: where ours are. */
export function createTemplateBook(catalog: Catalog, folder: string) {
  const files = new Map<BadgeFormat, string>()

  const choiceOf = (format: BadgeFormat): TemplateChoice => catalog.get('badge-template', format)
  const choices = (): TemplateChoices => ({ '80x50': choiceOf('80x50'), a6: choiceOf('a6') })
  function ours(format: BadgeFormat): string {
    let text = files.get(format)
    if (text === undefined) {
      text = readFileSync(join(folder, `${format}.svg`), 'utf8')
      files.set(format, text)
    }
    return text
  }

  return {
    choices,
    /** As it would be with a draft of one format. */
    withDraft: (format: BadgeFormat, draft: TemplateDraft | undefined): TemplateChoices => ({
      ...choices(),
      [format]: changed(choiceOf(format), draft),
    }),
    state: (format: BadgeFormat) => catalog.get('badge-template', format),
    /** The drawing in use. */
    svgOf: (format: BadgeFormat): string => choiceOf(format).svg ?? ours(format),
    /** What a drawing is coloured with where nothing has been chosen. */
    usualColours: (format: BadgeFormat): BadgeColours => coloursIn(choiceOf(format).svg ?? ours(format), format),
    eventName: (): string => catalog.event().name,
  }
}

function changed(choice: TemplateChoice, draft: TemplateDraft | undefined): TemplateChoice {
  const { logo, colours, fields, svg } = choice
  return {
    logo: draft?.logo === undefined ? logo : draft.logo,
    colours: draft?.colours === undefined ? colours : draft.colours,
    fields: draft?.fields === undefined ? fields : draft.fields,
    svg: draft?.svg === undefined ? svg : draft.svg,
  }
}

function coloursIn(svg: string, format: BadgeFormat): BadgeColours {
  const read = readTemplate(svg, format)
  const paints = read.ok ? read.value.shapes.flatMap(({ fill, stroke }) => [fill, stroke]) : []
  const of = (role: 'band' | 'accent') => paints.find((paint) => paint?.role === role)?.colour ?? '#000000'
  return { band: of('band'), accent: of('accent') }
}

/** A label is drawn from the template of its shape. */
export const formatOf = ({
  widthMm,
  heightMm,
}: {
  readonly widthMm: number
  readonly heightMm: number
}): BadgeFormat => (heightMm > widthMm ? 'a6' : '80x50')
