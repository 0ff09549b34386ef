/** Cost of scrypt for new hashes: N = 2^17, r = 8, p = 1 (OWASP's first choice; 0.4 s and 128 MB a check). */
export const hashCost = { log2N: 17, r: 8, p: 1 } as const;

/** Bytes of the salt and of the derived key. */
export const saltBytes = 16;
export const keyBytes = 32;

/** A stored hash, taken apart; `salt` and `key` in base64url. The cost stays with it, so that a later one can rise. */
export interface PasswordHash {
  readonly log2N: number;
  readonly r: number;
  readonly p: number;
  readonly salt: string;
  readonly key: string;
}

const form = /^scrypt\$(\d{1,2})\$(\d{1,2})\$(\d{1,2})\$([\w-]+)\$([\w-]+)$/;

/** As it stands in the database: `scrypt$17$8$1$salt$key`. */
export function writePasswordHash({ log2N, r, p, salt, key }: PasswordHash): string {
  return ['scrypt', log2N, r, p, salt, key].join('$');
}

/** Takes a stored hash apart. Throws for a text of another form: the file is damaged. */
export function readPasswordHash(stored: string): PasswordHash {
  const [, log2N, r, p, salt, key] = form.exec(stored) ?? [];
  if (salt === undefined || key === undefined) throw new Error('a stored password hash has an unknown form');
  return { log2N: Number(log2N), r: Number(r), p: Number(p), salt, key };
}
