import { PagerError } from '../app/ports/index.ts';
import { redactSecrets } from '../core/catalogue/index.ts';
import type { GitEnd } from './run-git.ts';

/** What the words of git mean (English, because LC_ALL is C); the first that fits. Everything else may pass. */
const meanings: readonly (readonly [RegExp, 'not-allowed' | 'not-there', string])[] = [
  [
    /could not read (username|password)|terminal prompts disabled|authentication failed|invalid credentials|HTTP (basic|401)|returned error: 401/i,
    'not-allowed',
    'the credentials of this machine are not taken: look at its credential helper',
  ],
  [
    /host key verification failed/i,
    'not-allowed',
    'the host key is not known to this machine: put it into known_hosts',
  ],
  [
    /permission denied|access denied|returned error: 403|write access .* not granted|read-only/i,
    'not-allowed',
    'this machine may not write there',
  ],
  [/dubious ownership/i, 'not-allowed', 'the folder of the repository belongs to somebody else'],
  [
    /transport '.*' not allowed/i,
    'not-allowed',
    'this machine rewrites the address to a transport that is not allowed',
  ],
  [
    /repository .*not found|does not appear to be a git repository|returned error: 404/i,
    'not-there',
    'there is no such repository, or this machine may not see it',
  ],
  [
    /appears as both a file and as a directory|malformed index info|cannot add/i,
    'not-allowed',
    'a part of the folder is a file there',
  ],
  [/unable to find remote helper/i, 'not-allowed', 'this git has no transport for that address'],
];

/**
 * What ended without success, for people: no address, no credential, one line.
 *
 * @param sent whether it may have been done all the same
 */
export function troubleOf(what: string, end: GitEnd, sent = false): PagerError {
  if (end.code === 'absent')
    return new PagerError('not-there', `git: ${what}: git is not installed here, or not in PATH`);
  if (end.code === 'late')
    return new PagerError(sent ? 'lost-answer' : 'unavailable', `git: ${what}: took too long`);
  if (!('err' in end)) return new PagerError('not-allowed', `git: ${what}: the answer is too long`);
  // git's own code for a wrong use: an option that it does not know yet.
  if (end.code === 129)
    return new PagerError('not-allowed', `git: ${what}: this git is too old, at least 2.29 is needed`);
  const known = meanings.find(([form]) => form.test(end.err));
  if (known !== undefined) return new PagerError(known[1], `git: ${what}: ${known[2]}`);
  if (/no space left on device|disk quota exceeded/i.test(end.err))
    return new PagerError('unavailable', `git: ${what}: no space is left on this machine's disk`);
  return new PagerError(sent ? 'lost-answer' : 'unavailable', `git: ${what}: ${shownLine(end.err)}`);
}

/** The line of git's own that says why, if there is one. What a server says is not ours: it is cut and cleaned. */
export function shownLine(err: string): string {
  const lines = err.split(/[\r\n]+/);
  const line = lines.find((each) => /^(fatal|error): /.test(each)) ?? lines.find((each) => each !== '') ?? '';
  return line === '' ? 'failed without a word' : cleaned(line);
}

export const cleaned = (text: string): string =>
  redactSecrets(text.replaceAll(/\/\/[^/@\s]*@/g, '//').replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ')).text.slice(
    0,
    200,
  );
