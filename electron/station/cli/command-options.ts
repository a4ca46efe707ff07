/** The result of a subcommand: an exit code, a sentence for people, and the same content as JSON for programs. */
export interface Ending {
  readonly code: 0 | 1 | 2 | 3 | typeof pipeClosed
  readonly text: string
  readonly json: unknown
}

export interface CommandOptions {
  readonly folder: string
  readonly from?: string | undefined
  readonly code?: string | undefined
  readonly mapping?: string | undefined
  readonly out?: string | undefined
  readonly lang?: string | undefined
  readonly dryRun: boolean
  readonly quiet: boolean
  readonly ids: readonly string[]
  readonly lane?: string | undefined
  readonly purpose?: string | undefined
  readonly isDue: boolean
  readonly archive?: string | undefined
  readonly key?: string | undefined
  readonly keyFile?: string | undefined
  readonly role?: string | undefined
  readonly name?: string | undefined
}

/** The shell's exit code for a program killed by SIGPIPE: 128 plus the signal's number. */
export const pipeClosed = 141
