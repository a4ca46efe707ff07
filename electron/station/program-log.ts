/**
 * Logs a bug's error for the program's log: its kind, its code and the stack's places. The message is left out because
 * it may quote a user.
 */
export function logError(error: unknown): void {
  const { name, code } = (error ?? {}) as { name?: string; code?: string }
  process.stderr.write(
    `${new Date().toISOString()} ${name ?? typeof error} ${code ?? ''}\n${placesOf(error).join('\n')}\n`,
  )
}

/** The first lines of an error's stack that are places in the program. */
export function placesOf(error: unknown): readonly string[] {
  const { stack } = (error ?? {}) as { stack?: string }
  return (stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
}
