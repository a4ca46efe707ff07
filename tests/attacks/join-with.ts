import { type newSigningKey, nodeCrypto } from '../../electron/station/crypto.ts'
import { type Identity, stationIdOf } from '../../electron/station/event-log/identity.ts'
import { openLink } from '../../electron/station/replication/hub-client.ts'
import { join } from '../../electron/station/replication/join.ts'
import { linkCertificateOf } from '../../electron/station/replication/link-certificate.ts'

/**
 * A new station asks a hub for admission. `code`: null to connect without sending anything.
 * @returns `admitted`, `idle`, or the refusal
 */
export async function joinWith(
  linkUrl: string,
  code: string | null,
  key: ReturnType<typeof newSigningKey>,
): Promise<string> {
  const stationId = stationIdOf(nodeCrypto, key.publicKey)
  const identity = { stationId, stationPrivateKey: key.privateKey, stationPublicKey: key.publicKey } as Identity
  if (code === null) {
    const socket = openLink(linkUrl, await linkCertificateOf(identity, Date.now()), () => true)
    idle.add(socket)
    return 'idle'
  }
  const answer = await join({ url: linkUrl, code }, identity, nodeCrypto, Date.now())
  return 'admitted' in answer ? 'admitted' : answer.refused
}

/** Silent connections, held until the program ends. */
const idle = new Set<{ disconnect(): unknown }>()
export function endIdle(): void {
  for (const socket of idle) socket.disconnect()
  idle.clear()
}
