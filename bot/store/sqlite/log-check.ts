import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { damaged } from './sqlite-error.ts';

/** Sizes of the log's own header and of each frame's (sqlite.org/fileformat2.html, 4.1). */
const HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;

/** Frames are read one at a time; a longer log than this is left to SQLite. */
const CHECKED_UP_TO_BYTES = 256 * 1024 * 1024;

/** 0x377f0682: checksums of words in little-endian order; 0x377f0683: in big-endian order. */
const MAGIC = 0x377f0682;

/**
 * Refuses a write-ahead log with a hole in it. SQLite takes the first frame whose checksum is wrong for the end of the
 * log and silently forgets what follows: right for the torn end that a power cut leaves, and the loss of accepted work
 * where a disk has damaged the middle. A commit is begun only when the one before is on disk, so a power cut can leave
 * at most one commit behind a broken frame; two are damage.
 * Whoever begins a new round of the log meanwhile writes its header first: then there is nothing to say.
 */
export function checkLog(file: string): void {
  const log = `${file}-wal`;
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= HEADER_BYTES || size > CHECKED_UP_TO_BYTES) return;
  const found = readFrames(log, size);
  if (found === 'header') {
    throw damaged(file, `the header of ${log} is broken: what was accepted last cannot be read`);
  }
  if (found.lostCommits > 1) {
    throw damaged(
      file,
      `${log} is broken at frame ${found.brokenAt} of ${found.frames}: ${found.lostCommits} accepted writes after it cannot be read`,
    );
  }
}

type Frames = { readonly frames: number; readonly brokenAt: number; readonly lostCommits: number };

function readFrames(log: string, size: number): Frames | 'header' {
  const handle = openSync(log, 'r');
  try {
    const header = bytesAt(handle, 0, HEADER_BYTES);
    const pageBytes = header.readUInt32BE(8);
    const little = header.readUInt32BE(0) === MAGIC;
    const known = little || header.readUInt32BE(0) === MAGIC + 1;
    const frameBytes = FRAME_HEADER_BYTES + pageBytes;
    if (!known || pageBytes < 512 || !same(sum(header.subarray(0, 24), [0, 0], little), header, 24)) {
      // A power cut while the very first frames were written may leave this; nothing was acknowledged then.
      return size > HEADER_BYTES + 8 * (FRAME_HEADER_BYTES + 4096) ? 'header' : none;
    }
    const found = follow(handle, { size, frameBytes, little, header });
    return bytesAt(handle, 0, HEADER_BYTES).equals(header) ? found : none;
  } finally {
    closeSync(handle);
  }
}

const none: Frames = { frames: 0, brokenAt: 0, lostCommits: 0 };

/** Each frame's checksum goes on from that of the frame before, so behind a broken one the chain can be taken up again. */
function follow(
  handle: number,
  about: {
    readonly size: number;
    readonly frameBytes: number;
    readonly little: boolean;
    readonly header: Buffer;
  },
): Frames {
  const { size, frameBytes, little, header } = about;
  const frames = Math.floor((size - HEADER_BYTES) / frameBytes);
  let before: Sum = [header.readUInt32BE(24), header.readUInt32BE(28)];
  let brokenAt = 0;
  let lostCommits = 0;
  for (let n = 1; n <= frames; n += 1) {
    const frame = bytesAt(handle, HEADER_BYTES + (n - 1) * frameBytes, frameBytes);
    // Frames of an earlier round of the log have other salts: here this round ends.
    const ours = frame.compare(header, 16, 24, 8, 16) === 0;
    const whole = ours && same(continued(frame, before, little), frame, 16);
    if (!whole && brokenAt === 0) brokenAt = n;
    if (whole && brokenAt !== 0 && frame.readUInt32BE(4) !== 0) lostCommits += 1;
    before = [frame.readUInt32BE(16), frame.readUInt32BE(20)];
  }
  return { frames, brokenAt, lostCommits };
}

type Sum = readonly [number, number];

const continued = (frame: Buffer, before: Sum, little: boolean): Sum =>
  sum(frame.subarray(FRAME_HEADER_BYTES), sum(frame.subarray(0, 8), before, little), little);

/** The checksum of the log (fileformat2.html, 4.2). */
function sum(bytes: Buffer, start: Sum, little: boolean): Sum {
  let [a, b] = start;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < view.byteLength; at += 8) {
    a = (a + view.getUint32(at, little) + b) >>> 0;
    b = (b + view.getUint32(at + 4, little) + a) >>> 0;
  }
  return [a, b];
}

const same = ([a, b]: Sum, stored: Buffer, at: number): boolean =>
  stored.readUInt32BE(at) === a && stored.readUInt32BE(at + 4) === b;

function bytesAt(handle: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  readSync(handle, bytes, 0, length, position);
  return bytes;
}
