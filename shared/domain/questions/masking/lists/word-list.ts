/** A list in source form: folded words (see `foldText`) separated by spaces, in readable lines. */
export const wordList = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
