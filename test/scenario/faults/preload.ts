import { readFileSync, statSync } from 'node:fs';
import fsp from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { DatabaseSync } from 'node:sqlite';
import type { Fault } from './fault-rig.ts';

/*
 * Loaded into a process of the product with --import: does to its SQLite connection, its artefacts and its wall clock what a file says,
 * as soon as the file says it. The product knows nothing of it.
 */

type Exec = (this: DatabaseSync, sql: string) => void;

const file = process.env['TOCSIN_TEST_FAULT'];

let seen = '';
let pragma: string | undefined;
let wallMs = 0;
let artefacts: string | undefined;

function look(): void {
  if (statSync(file!, { throwIfNoEntry: false }) === undefined) return;
  const text = readFileSync(file!, 'utf8');
  if (text === seen || !text.endsWith('}')) return;
  seen = text;
  const fault = JSON.parse(text) as Fault;
  pragma = fault.pragma;
  wallMs = fault.wallMs ?? 0;
  artefacts = fault.artefacts;
}

if (file !== undefined && process.argv[2] === 'start') {
  const exec = Object.getOwnPropertyDescriptor(DatabaseSync.prototype, 'exec')!.value as Exec;
  DatabaseSync.prototype.exec = function (this: DatabaseSync, sql: string) {
    if (sql === 'BEGIN IMMEDIATE') {
      look();
      if (pragma !== undefined) exec.call(this, `PRAGMA ${pragma}`);
      pragma = undefined;
    }
    exec.call(this, sql);
  };
  const { open } = fsp;
  fsp.open = async (path, flags, mode) => {
    const handle = await open(path, flags, mode);
    const code = artefacts;
    if (code === undefined || !String(path).includes('/artefacts/') || flags !== 'wx') return handle;
    handle.writeFile = () =>
      Promise.reject(Object.assign(new Error(`${code}: file too large, write`), { code }));
    return handle;
  };
  syncBuiltinESMExports();
  const now = Date.now;
  Date.now = () => now() + wallMs;
  look();
  setInterval(look, 20).unref();
}
