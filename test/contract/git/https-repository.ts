import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { selfSignedCertificate } from '../../../sandbox/aws/certificate.ts';
import { machine, type Repository } from './repository.ts';

const account = `Basic ${Buffer.from('tocsin:hunter22').toString('base64')}`;

/**
 * The repository behind HTTPS that asks for a name and a password, as GitHub and CodeCommit do: git's own http-backend.
 * `env`: of a machine that trusts its certificate. `silent`: takes connections and never answers.
 */
export async function overHttps(
  repository: Repository,
  how: { readonly silent?: true } = {},
): Promise<{
  readonly url: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly connections: () => Promise<number>;
}> {
  const { pem, privateKeyPem } = selfSignedCertificate({
    commonName: 'localhost',
    notBefore: '2025-01-01T00:00:00.000Z',
    notAfter: '2049-01-01T00:00:00.000Z',
  });
  const certificate = join(dirname(repository.folder), 'certificate.pem');
  writeFileSync(certificate, pem);
  const server = createServer({ key: privateKeyPem, cert: pem }, (request, response) => {
    if (how.silent) return;
    if (request.headers.authorization === account) return backend(repository, request, response);
    response.writeHead(401, { 'www-authenticate': 'Basic realm="docs"' }).end();
  }).listen(0, 'localhost');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://localhost:${port}/${basename(repository.folder)}`,
    env: { ...machine, GIT_SSL_CAINFO: certificate },
    connections: () => new Promise((resolve) => server.getConnections((_error, count) => resolve(count))),
  };
}

/** The credential helper of a machine, as a file of configuration. */
export function helper(repository: Repository): string {
  const file = join(dirname(repository.folder), 'with-helper');
  writeFileSync(file, '[credential]\nhelper = "!f() { echo username=tocsin; echo password=hunter22; }; f"\n');
  return file;
}

function backend(repository: Repository, request: IncomingMessage, response: ServerResponse): void {
  repository.git('config', 'http.receivepack', 'true');
  const { pathname, searchParams } = new URL(request.url ?? '', 'https://localhost');
  const header = (name: string): string => String(request.headers[name] ?? '');
  const child = spawn('git', ['http-backend'], {
    env: {
      ...machine,
      GIT_PROJECT_ROOT: dirname(repository.folder),
      GIT_HTTP_EXPORT_ALL: '1',
      REMOTE_USER: 'tocsin',
      REQUEST_METHOD: request.method ?? '',
      PATH_INFO: pathname,
      QUERY_STRING: searchParams.toString(),
      CONTENT_TYPE: header('content-type'),
      HTTP_CONTENT_ENCODING: header('content-encoding'),
      HTTP_GIT_PROTOCOL: header('git-protocol'),
    },
  });
  request.pipe(child.stdin);
  const parts: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  child.on('close', () => {
    const all = Buffer.concat(parts);
    const end = all.indexOf('\r\n\r\n');
    for (const line of all.subarray(0, end).toString().split('\r\n')) {
      const [name = '', value = ''] = line.split(': ');
      if (name === 'Status') response.statusCode = Number(value.slice(0, 3));
      else response.setHeader(name, value);
    }
    response.end(all.subarray(end + 4));
  });
}
