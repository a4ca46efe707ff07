import { useEffect, useState } from 'react'
import { authorityPath, fingerprintHeader, readFingerprint } from '../../../../shared/contract/authority.ts'

/** Of the authority that signs this station's address on the network. Null until it is read, or where there is none. */
export function useFingerprint(isOnNetwork: boolean): string | null {
  const [fingerprint, setFingerprint] = useState<string | null>(null)
  useEffect(() => {
    if (!isOnNetwork) return
    const ended = new AbortController()
    fetch(authorityPath, { signal: ended.signal }).then(
      ({ headers }) => setFingerprint(readFingerprint(headers.get(fingerprintHeader) ?? '')),
      // A program then asks for the fingerprint, and is given none.
      () => {},
    )
    return () => ended.abort()
  }, [isOnNetwork])
  return fingerprint
}
