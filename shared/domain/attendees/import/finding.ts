/** Why a row was refused. Stable words: scripts and tests read them. */
export const refusalReasons = [
  'empty-name',
  'empty-code',
  'bad-code',
  'doubled-code',
  'control-characters',
  'unknown-formula',
  'unknown-day',
  'unknown-category',
  'unknown-status',
  'broken-quotes',
  'cell-too-long',
  'wrong-column-count',
] as const
export type RefusalReason = (typeof refusalReasons)[number]

/** What a person should check in an accepted row. */
export const warningReasons = [
  'admitted-today',
  'bad-email',
  'broken-quotes',
  'control-characters',
  'correction-replaced',
  'formula-injection',
  'half-name',
  'homonym',
  'lost-letters',
  'order-kept',
  'order-passed-on',
  'personal-history',
  'renamed-inside',
  'same-person',
  'substitute-met',
  'substitute-namesake',
  'transfer-apart',
  'transfer-met',
  'unclear-answer',
  'unknown-session',
] as const
export type WarningReason = (typeof warningReasons)[number]

/** `line` counts the file's lines from 1, like an editor. `detail` is in French, for pilots only. */
export interface Finding<Reason extends string = RefusalReason | WarningReason> {
  readonly line: number
  readonly reason: Reason
  readonly detail: string
}
export type Refusal = Finding<RefusalReason>
export type Warning = Finding<WarningReason>
