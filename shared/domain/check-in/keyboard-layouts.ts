/**
 * What each key types, without and with Shift, on the keyboards that a scanner or a computer may assume. All rows list
 * the keys in one order: the digits' row from 1, then the three rows of letters from the left. The last key of the
 * second row of letters is the one beside Enter.
 */
const layouts = {
  qwerty: {
    plain: "1234567890-=qwertyuiop[]asdfghjkl;'\\zxcvbnm,./",
    shift: '!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"|ZXCVBNM<>?',
  },
  qwertyUk: {
    plain: "1234567890-=qwertyuiop[]asdfghjkl;'#zxcvbnm,./",
    shift: '!"£$%^&*()_+QWERTYUIOP{}ASDFGHJKL:@~ZXCVBNM<>?',
  },
  azerty: {
    plain: '&é"\'(-è_çà)=azertyuiop^$qsdfghjklmù*wxcvbn,;:!',
    shift: '1234567890°+AZERTYUIOP¨£QSDFGHJKLM%µWXCVBN?./§',
  },
  azertyBelgian: {
    plain: '&é"\'(§è!çà)-azertyuiop^$qsdfghjklmùµwxcvbn,;:=',
    shift: '1234567890°_AZERTYUIOP¨*QSDFGHJKLM%£WXCVBN?./+',
  },
  qwertz: {
    plain: '1234567890ß´qwertzuiopü+asdfghjklöä#yxcvbnm,.-',
    shift: '!"§$%&/()=?`QWERTZUIOPÜ*ASDFGHJKLÖÄ\'YXCVBNM;:_',
  },
} as const

export type Layout = keyof typeof layouts

/**
 * Reverses what happens when a scanner sends the keys of one layout to a computer that assumes another. `locked`: Caps
 * Lock was on at the computer, or the scanner assumed it, so digits came out instead of signs.
 */
export interface Misreading {
  readonly scanner: Layout
  readonly computer: Layout
  readonly locked?: boolean
}

/** Returns what the scanner meant, character by character. Characters that no key types stay. */
export function unscrambler({ scanner, computer, locked = false }: Misreading): (typed: string) => string {
  const meant = new Map<string, string>()
  const note = (typed: string, sent: string) => {
    for (let key = 0; key < typed.length; key++) meant.set(typed[key] ?? '', sent[key] ?? '')
  }
  const [plain, shift] = [layouts[scanner].plain, layouts[scanner].shift]
  note(layouts[computer].plain, locked ? shift : plain)
  note(layouts[computer].shift, locked ? plain : shift)
  // On some systems Caps Lock makes capitals of the accented letters in the digits' row.
  for (const [typed, sent] of [...meant]) {
    const capital = typed.toUpperCase()
    if (capital.length === 1 && !meant.has(capital)) meant.set(capital, sent)
  }
  return (typed) => Array.from(typed, (character) => meant.get(character) ?? character).join('')
}

/** The letters that the same key types on every layout above. Our own badges use no others. */
export const badgeAlphabet = 'BCDEFGHIJKLNOPRSTUVX'

/** Whether every layout types this letter, lower and upper case, with the same key. */
export function isSameEverywhere(letter: string): boolean {
  const keys = Object.values(layouts).flatMap(({ plain, shift }) => [
    plain.indexOf(letter.toLowerCase()),
    shift.indexOf(letter.toUpperCase()),
  ])
  return keys.every((key) => key >= 0 && key === keys[0])
}
