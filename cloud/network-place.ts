import type { IncomingHttpHeaders } from 'node:http'

/** Who asks, for counting: behind a proxy whom the proxy says, who writes the last address of the header. */
export const askerOf = (
  { ip, headers }: { readonly ip: string; readonly headers: IncomingHttpHeaders },
  isBehindProxy: boolean,
): string =>
  (isBehindProxy &&
    String(headers['x-forwarded-for'] ?? '')
      .split(',')
      .at(-1)
      ?.trim()) ||
  ip
