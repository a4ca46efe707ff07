import type { MaskKind } from '../../../shared/domain/questions/masking/mask.ts'
import type { Result } from '../../../shared/kernel/result.ts'
import { accept, refuse } from '../../../shared/kernel/result.ts'
import type { Proposals } from './proposals.ts'

const kindOf: Readonly<Record<MaskKind, Proposals[number]['kind']>> = {
  ...{ name: 'person', judge: 'person', age: 'age', school: 'school', home: 'place', place: 'place' },
  ...{ phone: 'contact', address: 'contact', email: 'contact' },
}

const naming: ReadonlySet<MaskKind> = new Set(['name', 'judge', 'school', 'home', 'phone', 'address', 'email'])

/** What is known of a question's words beside the words. */
export interface TextRules {
  readonly propose: (text: string) => Proposals
  /**
   * That it holds what names somebody by itself: a person, a school, a home for children, a way to
   * reach somebody. An age or a town does not.
   */
  readonly mayName: (text: string) => boolean
  /** With a mark in the place of all that is proposed to mask. */
  readonly withoutNames: (text: string) => string
  readonly mayTellOfDanger: (text: string) => boolean
  readonly mask: (
    text: string,
    ranges: readonly { readonly start: number; readonly end: number }[],
  ) => Result<string, 'bad-range'>
}

let loaded: Promise<TextRules> | undefined

/** Their lists are some megabytes, which a desk that is asked no question never loads. */
export function textRules(): Promise<TextRules> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<TextRules> {
  const [{ mayTellOfDanger }, { maskText }, { proposeMasks }] = await Promise.all([
    import('../../../shared/domain/questions/danger/danger.ts'),
    import('../../../shared/domain/questions/masking/mask-text.ts'),
    import('../../../shared/domain/questions/masking/propose-masks.ts'),
  ])
  const propose = (text: string) =>
    proposeMasks(text).map(({ start, end, kind }) => ({ start, end, kind: kindOf[kind] }))
  return {
    mayTellOfDanger,
    propose,
    withoutNames(text) {
      const masked = maskText(text, proposeMasks(text))
      return masked.ok ? masked.value : text
    },
    mayName: (text) => proposeMasks(text).some(({ kind }) => naming.has(kind)),
    mask(text, ranges) {
      const masked = maskText(text, ranges)
      return masked.ok ? accept(masked.value) : refuse('bad-range')
    },
  }
}
