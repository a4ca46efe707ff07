import { Agent, request } from 'node:http'

const agents = new Map<string, Agent>()

/** A new phone's token, requested from an address of this machine. Undefined if refused. */
export function openDevice(
  url: string,
  localAddress: string,
  body: { readonly badgeCode?: string },
): Promise<{ readonly token?: string | undefined; readonly status: number }> {
  const agent = agents.get(localAddress) ?? new Agent({ keepAlive: true })
  agents.set(localAddress, agent)
  return new Promise((resolve, reject) => {
    const asking = request(`${url}/api/v1/devices`, { method: 'POST', agent, localAddress }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const answer = JSON.parse(Buffer.concat(chunks).toString()) as { token?: string }
        resolve({ token: answer.token, status: response.statusCode ?? 0 })
      })
    })
    asking.on('error', reject)
    asking.end(JSON.stringify(body))
  })
}
