/** `node check-health.ts URL`: ends with 0 where the cloud there may be given people, else with 1. */
const answer = await fetch(`${process.argv[2] ?? ''}/readyz`, { signal: AbortSignal.timeout(4000) }).catch(() => null)
process.exitCode = answer?.ok ? 0 : 1

export {}
