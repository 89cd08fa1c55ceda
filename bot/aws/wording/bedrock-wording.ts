import type { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import type { Wording } from '../../app/ports/index.ts';
import { callLimits, type RequestHandler } from '../clients.ts';
import { evidenceErrorOf } from '../evidence/errors.ts';

/** IAM's action for Converse (Bedrock user guide, "Prerequisites for running model inference"). */
const action = 'bedrock:InvokeModel';

type Loaded = { readonly client: BedrockRuntimeClient; readonly Converse: typeof ConverseCommand };

/**
 * Converse of Amazon Bedrock, with the process's own credentials. The client is loaded when it is asked for first.
 *
 * @param handlerIn carries requests to a region: the client's own speaks HTTP/2 alone (its defaults in 3.1162.0), which
 *   not every proxy does; Converse takes HTTP/1.1
 */
export function createWording(handlerIn: (region: string) => RequestHandler): Wording {
  const kept = new Map<string, Promise<Loaded>>();

  async function load(region: string): Promise<Loaded> {
    const { BedrockRuntimeClient: Client, ConverseCommand: Converse } =
      await import('@aws-sdk/client-bedrock-runtime');
    return { client: new Client({ region, maxAttempts: 1, requestHandler: handlerIn(region) }), Converse };
  }

  function clientIn(region: string): Promise<Loaded> {
    const known = kept.get(region) ?? load(region);
    kept.set(region, known);
    return known;
  }

  return {
    async suggest({ model, region, system, text, tokens }) {
      try {
        const { client, Converse } = await clientIn(region);
        const { output, stopReason } = await client.send(
          new Converse({
            modelId: model,
            system: [{ text: system }],
            messages: [{ role: 'user', content: [{ text }] }],
            inferenceConfig: { maxTokens: tokens, temperature: 0 },
          }),
          // A model that answers piece by piece resets the socket's own limit.
          { abortSignal: AbortSignal.timeout(callLimits.answerMs) },
        );
        const parts = output?.message?.content ?? [];
        const said = parts.map((part) => part.text ?? '').join('');
        return { text: said, cut: stopReason === 'max_tokens' };
      } catch (error) {
        throw evidenceErrorOf(action, error);
      }
    },
  };
}
