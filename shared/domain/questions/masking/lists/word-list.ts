/** A list as it is kept here: folded words (see `foldText`) with spaces between, in lines that a person can read. */
export const wordList = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
