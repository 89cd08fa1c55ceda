export type { Actor } from './actors/actor.ts';
export type { Entry } from './actors/entering.ts';
export type { ClickOutcome, SubmitResult } from './actors/pressing.ts';
export type { What, Where } from './actors/sight.ts';
export type { AppOptions, SlashCommand } from './app.ts';
export { BLOCK_TYPES, ELEMENT_TYPES } from './block-kit/blocks.ts';
export { checkMessageBlocks, checkView } from './block-kit/surfaces.ts';
export { type SandboxClock, realClock } from './clock.ts';
export { sign } from './delivery/signature.ts';
export type { ExportOptions, SlackExport } from './export.ts';
export type { Fault, FaultSwitch } from './faults.ts';
export type { PersonOptions } from './people.ts';
export type { Channel, Ephemeral, Message, User, ViewRecord } from './records.ts';
export { type SlackServer, serveSlack } from './serve.ts';
export { METHOD_NAMES } from './web-api/registry.ts';
export {
  type ChannelOptions,
  type SlackWorkspace,
  type WorkspaceOptions,
  createSlackWorkspace,
} from './workspace.ts';
export type { CallRecord, Change, DeliveryRecord, Settings, World } from './world.ts';
