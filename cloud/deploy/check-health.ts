/** `node check-health.ts URL`: exits with 0 if the cloud at that address accepts people, otherwise with 1. */
const answer = await fetch(`${process.argv[2] ?? ''}/readyz`, { signal: AbortSignal.timeout(4000) }).catch(() => null)
process.exitCode = answer?.ok ? 0 : 1

export {}
