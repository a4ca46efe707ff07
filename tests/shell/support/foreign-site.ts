import { createServer } from 'node:http'

/** Another site on this machine: what it was asked, and a path that sends on to another. */
export async function startForeignSite() {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    if (request.url === '/sends-on') response.writeHead(302, { location: '/end' }).end()
    else response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Elsewhere</title>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections()),
  }
}
