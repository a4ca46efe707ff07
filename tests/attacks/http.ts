import type { CommandName, ViewName } from '../../shared/contract/contract.ts'

export interface HttpAnswer {
  readonly status: number
  readonly text: string
  /** The last part of a problem's `type`, or empty. */
  readonly problem: string
}

/** A script's request by docs/api.md, with any token. */
async function ask(url: string, path: string, token: string, body: object): Promise<HttpAnswer> {
  const response = await fetch(`${url}/api/v1/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(10_000),
  })
  const text = await response.text()
  const [, problem = ''] = /"type":"[^"]*\/([a-z-]+)"/.exec(text) ?? []
  return { status: response.status, text, problem }
}

export const askView = (url: string, token: string, view: ViewName, params: object = {}): Promise<HttpAnswer> =>
  ask(url, `views/${view}`, token, params)
export const askCommand = (url: string, token: string, name: CommandName, input: object): Promise<HttpAnswer> =>
  ask(url, `commands/${name}`, token, input)
