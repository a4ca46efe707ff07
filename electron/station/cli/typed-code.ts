/**
 * The code of a recovery sheet as a person types it from paper. Without quotes a shell makes one word of each group, and
 * all but the first come as words of their own. `openSealedKey` ignores spaces, hyphens and capitals.
 */
export const typedCode = (code: string | undefined, words: readonly string[]): string | undefined =>
  code === undefined ? undefined : [code, ...words].join(' ')
