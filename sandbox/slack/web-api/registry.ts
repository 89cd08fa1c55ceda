import { authMethods } from './auth.ts';
import { bookmarkMethods } from './bookmarks.ts';
import { canvasMethods } from './canvases.ts';
import { chatMethods } from './chat.ts';
import { scheduleMethods } from './chat-scheduling.ts';
import { conversationReadingMethods } from './conversation-reading.ts';
import { conversationMethods } from './conversations.ts';
import { fileMethods } from './files.ts';
import type { Methods } from './method.ts';
import { pinMethods } from './pins.ts';
import { reactionMethods } from './reactions.ts';
import { usergroupMethods } from './usergroups.ts';
import { userMethods } from './users.ts';
import { viewMethods } from './views.ts';

/** Every method of the Web API that the workspace knows. */
export const METHODS: Methods = {
  ...authMethods,
  ...conversationMethods,
  ...conversationReadingMethods,
  ...chatMethods,
  ...scheduleMethods,
  ...viewMethods,
  ...userMethods,
  ...usergroupMethods,
  ...reactionMethods,
  ...pinMethods,
  ...bookmarkMethods,
  ...fileMethods,
  ...canvasMethods,
};

export const METHOD_NAMES: readonly string[] = Object.keys(METHODS);
