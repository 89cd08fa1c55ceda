import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CommandIo } from './command.ts';

/** A file that was named on the command line cannot be read; the message says why, in words. */
export class FileError extends Error {
  readonly problem: 'unreadable' | 'too-large';

  constructor(problem: 'unreadable' | 'too-large', message: string) {
    super(message);
    this.name = 'FileError';
    this.problem = problem;
  }
}

/** Text of the file that was named, or of stdin for `-`. Throws `FileError`. */
export async function readGiven(
  file: string,
  io: Pick<CommandIo, 'cwd' | 'readInput'>,
  maxBytes: number,
): Promise<string> {
  if (file === '-') return io.readInput();
  const path = resolve(io.cwd, file);
  try {
    const { size } = await stat(path);
    if (size > maxBytes) {
      throw new FileError('too-large', `${file} has ${size} bytes; at most ${maxBytes} are read`);
    }
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError('unreadable', inWords(file, (error as NodeJS.ErrnoException).code ?? String(error)));
  }
}

function inWords(file: string, code: string): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `there is no file ${file}`;
    case 'EISDIR':
      return `${file} is a folder; name the files in it`;
    case 'EACCES':
    case 'EPERM':
      return `${file} may not be read by this user`;
    default:
      return `${file} cannot be read (${code})`;
  }
}
