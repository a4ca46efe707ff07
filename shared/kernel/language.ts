/** The languages of the interface and of files, French first. */
export const languages = ['fr', 'en'] as const
export type Language = (typeof languages)[number]

/** A sentence, or a group of them, in each language. */
export type PerLanguage<Words = string> = Readonly<Record<Language, Words>>
