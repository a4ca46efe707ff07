/** One year, for this name only: other hosts of the organiser's domain are not affected. */
const strictTransport = { 'strict-transport-security': 'max-age=31536000' }

/** Whether people reach the cloud over TLS, which ends at a proxy before it. */
export const isOverTls = (publicUrl: string | null): boolean => publicUrl?.startsWith('https:') ?? false

/** Headers of every answer that tell browsers to use TLS only. At most the first visit is over plain http. */
export const transportSecurity = (publicUrl: string | null): Readonly<Record<string, string>> =>
  isOverTls(publicUrl) ? strictTransport : {}
