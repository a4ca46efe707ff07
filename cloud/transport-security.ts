/** A year; of this name alone: what else an organiser's domain serves is theirs to decide. */
const strictTransport = { 'strict-transport-security': 'max-age=31536000' }

/** Whether people reach the cloud over TLS, which ends before it. */
export const isOverTls = (publicUrl: string | null): boolean => publicUrl?.startsWith('https:') ?? false

/** Tells browsers, on every answer, that this name is reached over TLS alone: a first visit is the last over plain http. */
export const transportSecurity = (publicUrl: string | null): Readonly<Record<string, string>> =>
  isOverTls(publicUrl) ? strictTransport : {}
