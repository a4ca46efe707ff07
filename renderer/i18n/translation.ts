/** The same keys as the French file, with any words. */
export type TranslationOf<French> = {
  readonly [Key in keyof French]: French[Key] extends string ? string : TranslationOf<French[Key]>
}
