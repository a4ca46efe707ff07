/**
 * A bug's error, for the log of the program: its kind, code and stack's places. Never its message, which may quote
 * what somebody typed.
 */
export function logError(error: unknown): void {
  const { name, code, stack } = (error ?? {}) as { name?: string; code?: string; stack?: string }
  const places = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  process.stderr.write(
    `${new Date().toISOString()} ${name ?? typeof error} ${code ?? ''}\n${places.slice(0, 8).join('\n')}\n`,
  )
}
