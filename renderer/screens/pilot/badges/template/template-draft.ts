import type { CommandInput, ViewRow } from '../../../../../shared/contract/contract.ts'
import {
  badgeFormats,
  contrastWithWhite,
  hexColour,
  leastContrast,
  mostLogoBytes,
  mostTemplateBytes,
} from '../../../../../shared/domain/badges/template-refusals.ts'

export type Template = ViewRow<'badgeTemplates'>
export type Format = Template['format']
export type Colours = Template['usualColours']
export type Fields = Template['fields']
/** Changes of one badge that are not in use yet. */
export type Draft = NonNullable<CommandInput<'printers.test'>['draft']>
export type Drafts = Readonly<Record<Format, Draft>>

export const noDrafts: Drafts = { '80x50': {}, a6: {} }
export const fieldNames = ['organisation', 'event', 'part', 'code'] as const
export const colourNames = ['band', 'accent'] as const

export const changedFormats = (drafts: Drafts): readonly Format[] =>
  badgeFormats.filter((format) => Object.keys(drafts[format]).length > 0)

/** A draft that is in use now is dropped. Later changes stay a draft. */
export const settled = (drafts: Drafts, format: Format, inUse: Draft): Drafts =>
  drafts[format] === inUse ? { ...drafts, [format]: {} } : drafts

/** The values in use, overridden by the draft. */
export const fieldsOf = ({ fields }: Template, draft: Draft): Fields => draft.fields ?? fields
export const coloursOf = ({ colours, usualColours }: Template, draft: Draft): Colours =>
  (draft.colours === undefined ? colours : draft.colours) ?? usualColours
export const hasLogo = ({ logo }: Template, draft: Draft): boolean =>
  draft.logo === undefined ? logo !== null : draft.logo !== null
export const isOwn = ({ own }: Template, draft: Draft): boolean => (draft.svg === undefined ? own : draft.svg !== null)

/** A draft with one more change. A value equal to the one in use is no change. */
export function withFields(template: Template, draft: Draft, fields: Fields): Draft {
  const { fields: _, ...others } = draft
  return fieldNames.every((name) => fields[name] === template.fields[name]) ? others : { ...others, fields }
}

export function withColours(template: Template, draft: Draft, colours: Colours | null): Draft {
  const { colours: _, ...others } = draft
  const inUse = template.colours ?? template.usualColours
  const wanted = colours ?? template.usualColours
  if (colourNames.every((name) => wanted[name] === inUse[name])) return others
  return { ...others, colours }
}

export function withoutOwn(template: Template, draft: Draft): Draft {
  const { svg: _, ...others } = draft
  return template.own ? { ...others, svg: null } : others
}

export function withoutLogo(template: Template, draft: Draft): Draft {
  const { logo: _, ...others } = draft
  return template.logo === null ? others : { ...others, logo: null }
}

/** Null for an incomplete colour. */
export const contrastOf = (colour: string): number | null => (hexColour.test(colour) ? contrastWithWhite(colour) : null)
export const isLegible = (colour: string): boolean => (contrastOf(colour) ?? 0) >= leastContrast

export type FileFault = 'template-too-large' | 'logo-too-large' | 'logo-unreadable' | 'unreadable'

/** The text of a chosen drawing. The station judges its content. */
export async function readSvg(file: File): Promise<{ readonly svg: string } | { readonly fault: FileFault }> {
  if (file.size > mostTemplateBytes) return { fault: 'template-too-large' }
  try {
    const svg = await file.text()
    return svg === '' ? { fault: 'unreadable' } : { svg }
  } catch {
    return { fault: 'unreadable' }
  }
}

type LogoFile = NonNullable<Draft['logo']>

/** A chosen picture. Its first bytes determine the type, because a file name may be wrong. */
export async function readLogo(file: File): Promise<{ readonly logo: LogoFile } | { readonly fault: FileFault }> {
  if (file.size > mostLogoBytes) return { fault: 'logo-too-large' }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const type = typeOf(bytes)
    return type ? { logo: { type, data: base64Of(bytes) } } : { fault: 'logo-unreadable' }
  } catch {
    return { fault: 'unreadable' }
  }
}

function typeOf(bytes: Uint8Array): LogoFile['type'] | null {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return 'image/png'
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'image/jpeg'
  const start = new TextDecoder().decode(bytes.subarray(0, 1000)).trimStart()
  return /^\ufeff?(<\?xml|<!--|<svg)/.test(start) ? 'image/svg+xml' : null
}

function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}
