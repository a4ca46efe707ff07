import { z } from 'zod'
import type { MutedInput } from '../../../../shared/domain/show/privacy.ts'
import type { ObsConnection } from '../obs/connection.ts'

const inputs = z.object({
  inputs: z.array(z.object({ inputName: z.string().max(1000), inputUuid: z.string().max(64) })).max(500),
})
/** An input without sound answers that it has none. */
const answers = z.array(
  z.object({
    requestStatus: z.object({ result: z.boolean() }),
    responseData: z.object({ inputMuted: z.boolean() }).optional(),
  }),
)

/** Every input of this OBS that has sound, in the scene or not. @throws as a call of OBS does */
export async function audioInputs(obs: ObsConnection): Promise<readonly (MutedInput & { readonly muted: boolean })[]> {
  const list = inputs.parse(await obs.call('GetInputList'))
  const asked = list.inputs.map(({ inputUuid }) => ({ requestType: 'GetInputMute', requestData: { inputUuid } }))
  if (asked.length === 0) return []
  const found = answers.parse(await obs.batch(asked))
  return list.inputs.flatMap(({ inputName, inputUuid }, index) => {
    const muted = found[index]?.responseData?.inputMuted
    return muted === undefined ? [] : [{ uuid: inputUuid, name: inputName, muted }]
  })
}

/** In one message. Gives whether each was done. @throws as a call of OBS does */
export async function setMuted(obs: ObsConnection, which: readonly MutedInput[], muted: boolean): Promise<boolean> {
  if (which.length === 0) return true
  const requests = which.map(({ uuid }) => ({
    requestType: 'SetInputMute',
    requestData: { inputUuid: uuid, inputMuted: muted },
  }))
  return answers.parse(await obs.batch(requests)).every(({ requestStatus }) => requestStatus.result)
}
