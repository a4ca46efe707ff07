/** "1 fiche", "2 fiches": French counts 0 and 1 in the singular. */
export const frenchCount = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`
