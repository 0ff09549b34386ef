/** The roles a person can hold; a person may hold several. `number` is the code in the database. */
export const roles = {
  receiver: { number: 1, label: 'Receiver' },
  shipper: { number: 2, label: 'Shipper' },
  manager: { number: 3, label: 'Warehouse manager' },
  admin: { number: 4, label: 'OMS admin' },
  owner: { number: 5, label: 'Owner' },
} as const;

export type Role = keyof typeof roles;

export const roleNames = Object.keys(roles) as readonly Role[];

/** The role with this database code. Throws for a code that none has: the file is damaged. */
export function roleOf(number: number): Role {
  const role = roleNames[number - 1];
  if (role === undefined) throw new Error(`no role has the number ${number}`);
  return role;
}
