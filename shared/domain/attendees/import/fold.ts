const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' }

/** Lower case without accents or ligatures; symbols stay. What looks alike to a person becomes the same text. */
export const foldAccents = (text: string): string => {
  const lower = text.toLowerCase()
  if (!/[^ -~]/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .replace(/[œæßøłđı]/g, (letter) => ligatures[letter] ?? letter)
}

/** Words of letters and digits, parted by single spaces: accents, case, punctuation and a BOM do not count. */
export const foldWords = (text: string): string =>
  foldAccents(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
