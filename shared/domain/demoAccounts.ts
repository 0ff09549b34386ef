import type { Role } from './roles';

/** The accounts of a demo warehouse; never made in a real one. */
export const demoAccounts = [
  { userName: 'admin', name: 'Aiko Tan', role: 'admin' },
  { userName: 'receiver', name: 'Maria Lopez', role: 'receiver' },
  { userName: 'shipper', name: 'Sam Okafor', role: 'shipper' },
  { userName: 'manager', name: 'Ines Weber', role: 'manager' },
  { userName: 'owner', name: 'Olu Adeyemi', role: 'owner' },
] as const satisfies readonly { userName: string; name: string; role: Role }[];

export const demoPassword = 'demo-1234';
