import { type CommandName, commands, type ViewName, views } from '../../shared/contract/contract.ts'

export const viewNames = Object.keys(views) as ViewName[]
export const commandNames = Object.keys(commands) as CommandName[]
