import { request } from 'node:http';
import { join, resolve } from 'node:path';
import type { CommandIo } from './command.ts';

/** The socket in the state folder on which the Tocsin of this machine listens. */
export const controlSocketOf = (io: Pick<CommandIo, 'cwd' | 'env'>): string =>
  join(resolve(io.cwd, io.env['TOCSIN_STATE_DIR'] ?? '.tocsin'), 'control.sock');

const answerMs = 15_000;

/** Asks the Tocsin that listens there. Rejects with the system's error where nobody does. */
export function post(
  socketPath: string,
  path: string,
  body: string,
): Promise<{ readonly status: number; readonly body: string }> {
  return new Promise((resolvePost, reject) => {
    const sent = request({ socketPath, path, method: 'POST', timeout: answerMs }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolvePost({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }),
      );
      response.on('error', reject);
    });
    sent.on('timeout', () => sent.destroy(new Error(`no answer within ${answerMs / 1000} s`)));
    sent.on('error', reject);
    sent.end(body);
  });
}
