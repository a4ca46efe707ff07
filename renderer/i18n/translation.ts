/** The keys of the French file, with any text. */
export type TranslationOf<French> = {
  readonly [Key in keyof French]: French[Key] extends string ? string : TranslationOf<French[Key]>
}
