import { X509Certificate } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CertificateAddress } from './certificate-url.ts';
import { certificateFault } from './check-certificate.ts';
import { refuse, type Refused } from './verdict.ts';

export type CertificateSources = {
  /** Folder with certificates by their file names, asked first: all that a network without internet needs. */
  readonly directory?: string;
  /** Folder in which fetched certificates are kept. */
  readonly cacheDir?: string;
  readonly fetch: CertificateFetch;
};

/** The part of `fetch` that is used. */
export type CertificateFetch = (
  url: string,
  init: { readonly redirect: 'error'; readonly signal: AbortSignal },
) => Promise<Response>;

export type GotCertificate = { readonly ok: true; readonly certificate: X509Certificate } | Refused;

/** A certificate has about 2 KB. */
const maxBytes = 16 * 1024;
const fetchTimeoutMs = 3000;
/** Anybody may send messages that name certificates: this many are fetched at the same time. */
const maxFetches = 4;
const maxKept = 64;

/** Certificates from the folder, from what is kept in memory and on disk, else over HTTPS. A name never changes its content. */
export function createCertificates(
  sources: CertificateSources,
): (address: CertificateAddress) => Promise<GotCertificate> {
  const kept = new Map<string, X509Certificate>();
  const underWay = new Map<string, Promise<GotCertificate>>();
  let fetching = 0;

  const keep = (address: CertificateAddress, certificate: X509Certificate): GotCertificate => {
    if (kept.size >= maxKept) kept.delete(kept.keys().next().value ?? '');
    kept.set(address.url, certificate);
    return { ok: true, certificate };
  };

  const get = async (address: CertificateAddress): Promise<GotCertificate> => {
    const configured = await fromFolder(sources.directory, address.file);
    if (configured) return certificateFault(configured, address) ?? keep(address, configured);
    const cached = await fromFolder(sources.cacheDir, cacheName(address));
    if (cached && !certificateFault(cached, address)) return keep(address, cached);
    if (fetching >= maxFetches) {
      return refuse('certificate-unavailable', `${maxFetches} certificates are being fetched already`);
    }
    fetching += 1;
    const fetched = await fetchCertificate(sources.fetch, address).finally(() => (fetching -= 1));
    if (!fetched.ok) return fetched;
    await store(sources.cacheDir, address, fetched.certificate);
    return keep(address, fetched.certificate);
  };

  return async (address) => {
    const known = kept.get(address.url);
    if (known) return { ok: true, certificate: known };
    const running = underWay.get(address.url);
    if (running) return running;
    const getting = get(address).finally(() => underWay.delete(address.url));
    underWay.set(address.url, getting);
    return getting;
  };
}

const cacheName = ({ host, file }: CertificateAddress): string => `${host}-${file}`;

async function fromFolder(folder: string | undefined, file: string): Promise<X509Certificate | undefined> {
  if (folder === undefined) return undefined;
  try {
    const text = await readFile(join(folder, file), 'utf8');
    return text.length <= maxBytes ? readCertificate(text) : undefined;
  } catch {
    return undefined;
  }
}

function readCertificate(pem: string): X509Certificate | undefined {
  try {
    return new X509Certificate(pem);
  } catch {
    return undefined;
  }
}

async function fetchCertificate(
  fetch: CertificateFetch,
  address: CertificateAddress,
): Promise<GotCertificate> {
  try {
    const response = await fetch(address.url, {
      redirect: 'error',
      signal: AbortSignal.timeout(fetchTimeoutMs),
    });
    if (response.status !== 200 || response.redirected) {
      await response.body?.cancel();
      return unavailable(
        address,
        `HTTP status ${response.status}${response.redirected ? ' after a redirect' : ''}`,
      );
    }
    const certificate = readCertificate(await limitedText(response));
    if (!certificate) return unavailable(address, 'the answer is not a certificate');
    return certificateFault(certificate, address) ?? { ok: true, certificate };
  } catch (error) {
    return unavailable(address, error instanceof Error ? error.message : String(error));
  }
}

const unavailable = ({ url }: CertificateAddress, why: string): Refused =>
  refuse('certificate-unavailable', `${url}: ${why}`);

async function limitedText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) throw new RangeError(`more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Written beside and renamed, so that a reader never sees half a file. A full or read-only disk costs a fetch each start. */
async function store(
  folder: string | undefined,
  address: CertificateAddress,
  certificate: X509Certificate,
): Promise<void> {
  if (folder === undefined) return;
  const target = join(folder, cacheName(address));
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(`${target}.${process.pid}.new`, certificate.toString(), { mode: 0o600 });
    await rename(`${target}.${process.pid}.new`, target);
  } catch {
    // The certificate is good all the same.
  }
}
