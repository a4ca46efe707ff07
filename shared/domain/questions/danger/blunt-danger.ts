import { foldText } from '../../../kernel/fold-text.ts'
import type { DangerKind } from './danger-kinds.ts'

/** Blunt and short phrases of young people, each sufficient by itself. They match the words of `plainWords`. */
const patterns: readonly (readonly [DangerKind, RegExp])[] = [
  [
    'suicide',
    / me foutre en l air | j ?(?:e )?veux? m(?:e )? ?crever | (?:pour|comment|faut|envie de|veux) (?:ne )?plus exister | kms | (?:quiero morir|no quiero vivir|quero morrer) | (?:жить не хочу|не хочу жить|хочу умереть) | (?:اريد ان اموت|اريد الموت) /,
  ],
  [
    'sexual',
    / (?:m a|ma|me|l a|nous a) doigtee? | (?:demande|demandee?|oblige|obligee?|force|forcee?|dit|veut|voulait|voulu) (?:que je |de |a |qu on )?(?:le |la |les |lui )?(?:suce|sucer) | j ai mal quand (?:il|elle|on|ils) (?:me |le |la )?(?:fait|font|touche|met|mettent|rentre|force) | me toca /,
  ],
  [
    'violence',
    / (?:me|nous) (?:fais|fait|font) (?:goumer|tabasser|defoncer|fracasser|demonter|taper dessus) | (?:me|nous|lui) (?:met|mets|mettent|mettait|colle|collait|fout|foutait) (?:des|une|de|la) (?:tartes?|claques?|baffes?|raclees?|beignes?|torgnoles?|branlees?|gifles?|coups?) | me pegan? | me batem? | (?:меня бьют|бьет меня|меня бьет) | يضربني /,
  ],
  ['distress', / pas en securite (?:dans|chez|avec|a|au|ici|la) | (?:помогите|спасите) | (?:ساعدوني|النجدة) /],
]

/** A knife or a pistol, with a person beside it. */
const armed =
  /[🔪🔫🗡](?:[^\p{L}]*)(?:moi|toi|me|le|la|lui|ce soir)|(?:me|moi|le|la|lui|tuer|planter)(?:[^\p{L}]*)[🔪🔫🗡]/iu

/** Words spelled letter by letter, by authors who fear that the page looks for words. */
const spelled = /mourir|suicid|metuer|meurs|viole|frappe|aidezmoi|secours|tabass|mebat/

/** The first kind that matches. Null for none. */
export function bluntDangerIn(words: string, text: string): DangerKind | null {
  const found = patterns.find(([, pattern]) => pattern.test(words))
  if (found) return found[0]
  if (armed.test(text)) return 'threat'
  const letters = ` ${foldText(text)} `.match(/(?:(?<= )\S ){5,}/g) ?? []
  return letters.some((run) => spelled.test(run.replaceAll(' ', ''))) ? 'distress' : null
}
