import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';

/** File systems of Linux that lie on another computer, by the number that statfs tells. Source: statfs(2). */
const networkTypes: ReadonlySet<number> = new Set([
  0x6969, // NFS
  0x517b, // SMB
  0xff534d42, // CIFS
  0xfe534d42, // SMB 2 and later
  0x5346414f, // AFS
  0x73757245, // Coda
  0x01021997, // 9P, the folders of a host in its virtual machine
  0x00c36400, // Ceph
]);

/**
 * Whether a folder lies on a network drive: there SQLite's locks do not hold, and two computers would damage the file.
 * `type`: what statfs tells of it; Windows tells by the path.
 */
export function isNetworkDrive(platform: string, path: string, type: number): boolean {
  if (platform === 'win32') return /^(\\\\|\/\/)[^?.\\/]/.test(path);
  return platform === 'linux' && networkTypes.has(type);
}

/** The same for a folder of this computer, which need not be there yet. */
export function liesOnNetworkDrive(path: string): boolean {
  let folder = path;
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  return isNetworkDrive(process.platform, path, statfsSync(folder).type);
}
