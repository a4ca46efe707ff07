import type { ViewRow } from '../../../../shared/contract/contract.ts'
import type { MaskKind } from '../../../../shared/domain/questions/masking/mask.ts'
import { maskText } from '../../../../shared/domain/questions/masking/mask-text.ts'
import type { TextVerdict } from './text-protocol.ts'
import type { TextReader } from './text-reader.ts'

export type Proposals = ViewRow<'questions'>['proposals']

const kindOf: Readonly<Record<MaskKind, Proposals[number]['kind']>> = {
  name: 'person',
  judge: 'person',
  age: 'age',
  school: 'school',
  home: 'place',
  place: 'place',
  phone: 'contact',
  address: 'contact',
  email: 'contact',
}

/** An age or a town alone does not identify a person. */
const naming: ReadonlySet<MaskKind> = new Set(['name', 'judge', 'school', 'home', 'phone', 'address', 'email'])

/** The passages that are proposed to moderators for masking. */
export const proposalsOf = ({ masks }: TextVerdict): Proposals =>
  masks.map(({ start, end, kind }) => ({ start, end, kind: kindOf[kind] }))

/** The text with a mark in place of each proposed passage. */
export function withoutNames(text: string, { masks }: TextVerdict): string {
  const masked = maskText(text, masks, masks)
  return masked.ok ? masked.value : text
}

/** What a handler's `look` has found in some texts. */
export interface ReadTexts {
  /**
   * Whether a text may identify a person by itself: a name, a school, a children's home, contact data. Also true for a
   * text that was not read because it has changed since.
   */
  readonly mayName: (text: string) => boolean
  /** Empty for a text that was not read. */
  readonly masksOf: (text: string) => TextVerdict['masks']
}

/** Reads texts for a staff command, before its transaction. @throws Busy */
export async function readTexts(reader: Pick<TextReader, 'read'>, texts: readonly string[]): Promise<ReadTexts> {
  const verdicts = new Map<string, TextVerdict>()
  for (const text of texts) verdicts.set(text, await reader.read(text, 'staff'))
  return {
    mayName: (text) => verdicts.get(text)?.masks.some(({ kind }) => naming.has(kind)) ?? true,
    masksOf: (text) => verdicts.get(text)?.masks ?? [],
  }
}
