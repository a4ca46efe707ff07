import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  allFields,
  type BadgeColours,
  type BadgeFields,
  type BadgeTemplateState,
} from '../../../../shared/domain/badges/badge-template.ts'
import { type BadgeFormat, badgeFormats } from '../../../../shared/domain/badges/template-refusals.ts'
import { type Logo, openLogo } from '../template/logo.ts'
import { readTemplate, type Template } from '../template/read-template.ts'

/** A template with what the organiser has chosen for it: all that a badge's look depends on. */
export interface BadgeDesign {
  readonly template: Template
  readonly logo: Logo | null
  /** Null: the file's own. */
  readonly colours: BadgeColours | null
  readonly fields: BadgeFields
  /** For a thermal head: a colour is black or white, and a picture is made of dots. */
  readonly blackAndWhite: boolean
}

/** What a label may be drawn from: the one of its shape. */
export type Designs = Readonly<Record<BadgeFormat, BadgeDesign>>

/** What the organiser has chosen, as it goes to the worker. */
export type TemplateChoice = Pick<BadgeTemplateState, 'logo' | 'colours' | 'fields' | 'svg'>
export type TemplateChoices = Readonly<Record<BadgeFormat, TemplateChoice>>

export const untouched: TemplateChoice = { logo: null, colours: null, fields: null, svg: null }

/**
 * Makes designs of choices. Templates and logos are read once: the same text again costs a look into a map.
 * @throws Error when one of our own templates is missing or refused: the installation is broken.
 */
export function createDesigner(folder: string) {
  const templates = new Map<string, Template | null>()
  const logos = new Map<string, Logo | null>()
  const ours = new Map<BadgeFormat, Template>()

  function oursOf(format: BadgeFormat): Template {
    let template = ours.get(format)
    if (!template) {
      const read = readTemplate(readFileSync(join(folder, `${format}.svg`), 'utf8'), format)
      if (!read.ok) throw new Error(`our template ${format} is refused: ${JSON.stringify(read.refusal)}`)
      template = read.value
      ours.set(format, template)
    }
    return template
  }

  function designOf(format: BadgeFormat, { svg, logo, colours, fields }: TemplateChoice): BadgeDesign {
    // A template that this version refuses was taken by another one: its badges come out all the same, in our form.
    const own =
      svg === null
        ? null
        : remembered(templates, `${format}\n${svg}`, () => {
            const read = readTemplate(svg, format)
            return read.ok ? read.value : null
          })
    return {
      template: own ?? oursOf(format),
      logo: logo === null ? null : remembered(logos, `${logo.type}\n${logo.data}`, () => openLogo(logo)),
      colours,
      fields: fields ?? allFields,
      blackAndWhite: format === '80x50',
    }
  }

  return (choices: TemplateChoices): Designs =>
    Object.fromEntries(badgeFormats.map((format) => [format, designOf(format, choices[format])])) as Designs
}

/** The last few: an organiser who tries things does not fill the memory. */
const mostRemembered = 12

function remembered<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  const [oldest] = map.keys()
  if (map.size >= mostRemembered && oldest !== undefined) map.delete(oldest)
  map.set(key, made)
  return made
}
