import { ChatError, type Chat } from '../../app/ports/index.ts';
import type { Call } from './calls.ts';
import { canvasMarkdown } from './canvas-markdown.ts';

/** Each channel has one canvas of its own; these words say that it has it already. */
const already: ReadonlySet<string> = new Set([
  'channel_canvas_already_exists',
  'free_team_canvas_tab_already_exists',
]);

/**
 * The canvas of a channel, created or, where there is one that nobody else has written in, written anew. A call whose
 * answer was lost is settled by that: the canvas it created is found as the channel's, and as ours.
 */
export async function showCanvas(
  call: Call,
  ownUser: () => Promise<string>,
  request: Parameters<Chat['showCanvas']>[0],
): ReturnType<Chat['showCanvas']> {
  const { channel, title, markdown, leaseUntil } = request;
  const content = () => ({ document_content: { type: 'markdown', markdown: canvasMarkdown(markdown) } });
  const canvas = request.canvas ?? (await created());
  if (canvas !== undefined) {
    if (request.canvas === undefined) return { canvas };
    const renewed = await written(canvas, false);
    if (renewed !== undefined) return renewed;
  }
  const found = await channelCanvas(call, channel);
  // Somebody deleted it in between: the next attempt creates it.
  if (found === undefined)
    throw new ChatError('lost-answer', 'conversations.info: the channel has no canvas');
  const renewed = await written(found.id, found.isEmpty);
  if (renewed === undefined) throw new ChatError('lost-answer', 'files.info: the canvas is not there');
  return renewed;

  async function created(): Promise<string | undefined> {
    try {
      const answer = await call(
        'conversations.canvases.create',
        { channel_id: channel, title },
        leaseUntil,
        content,
      );
      return String(answer['canvas_id']);
    } catch (error) {
      if (error instanceof ChatError && already.has(error.reason ?? '')) return undefined;
      throw error;
    }
  }

  /** Undefined where it is gone. */
  async function written(
    id: string,
    isEmpty: boolean,
  ): Promise<{ readonly canvas: string; readonly left?: true } | undefined> {
    const editors = await editorsOf(call, id);
    if (editors === undefined) return undefined;
    const own = await ownUser();
    if (!isEmpty && editors.some((editor) => editor !== own)) return { canvas: id, left: true };
    await call('canvases.edit', { canvas_id: id }, leaseUntil, () => ({
      changes: [{ operation: 'replace', ...content() }],
    }));
    return { canvas: id };
  }
}

/** In no documentation but in every answer (slack-go #1228, 2023-09): `properties.canvas` of a channel that has one. */
async function channelCanvas(
  call: Call,
  channel: string,
): Promise<{ readonly id: string; readonly isEmpty: boolean } | undefined> {
  const answer = await call('conversations.info', { channel });
  const { properties } = (answer['channel'] ?? {}) as {
    readonly properties?: { readonly canvas?: { readonly file_id?: string; readonly is_empty?: boolean } };
  };
  const { file_id: id, is_empty: isEmpty } = properties?.canvas ?? {};
  return id === undefined ? undefined : { id, isEmpty: isEmpty === true };
}

/**
 * Everybody who has written in it, as far as Slack says it. Where it does not, whoever created it counts and somebody
 * else as well: what cannot be known to be ours is left alone. Undefined where the canvas is gone.
 */
async function editorsOf(call: Call, file: string): Promise<readonly string[] | undefined> {
  try {
    const about = ((await call('files.info', { file }))['file'] ?? {}) as {
      readonly user?: string;
      readonly editors?: readonly string[];
      readonly last_editor?: string;
    };
    const known = about.editors ?? (about.last_editor === undefined ? ['unknown'] : []);
    return [about.user, about.last_editor, ...known].filter((each) => each !== undefined);
  } catch (error) {
    if (error instanceof ChatError && /^file_(not_found|deleted)$/.test(error.reason ?? '')) return undefined;
    throw error;
  }
}
