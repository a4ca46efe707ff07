/** Digits that people write for a letter ("c0nn4rd", "l3a"). Callers add others. */
export const figuresAsLetters: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' }
