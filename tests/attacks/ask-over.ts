import { request } from 'node:http'

/** A GET request over a bare connection, which may name any host. */
export function askOver(url: string, headers: Readonly<Record<string, string>>): Promise<{ readonly status: number }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers, agent: false, timeout: 5000 }, (response) => {
      response.resume()
      response.on('end', () => resolve({ status: response.statusCode ?? 0 }))
    })
    sent.on('error', reject)
    sent.end()
  })
}
