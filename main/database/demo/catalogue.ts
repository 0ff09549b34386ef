import type { Workflow } from '../../../shared/domain/workflows';

/** How a maker writes serials: text, then a rising number of so many digits. */
interface MakerStyle {
  readonly text: string;
  readonly digits: number;
}

export interface CatalogueProduct {
  readonly sku: string;
  readonly name: string;
  readonly workflow: Workflow;
  readonly productId: string;
  /** Null: the column ProdID shows ProductID. */
  readonly productIdWh: string | null;
  /** Start of generated serials. */
  readonly prefix: string;
  /** The maker's serials are checked by length and start. */
  readonly ruled: boolean;
  readonly maker: MakerStyle;
}

type Row = readonly [
  sku: string,
  name: string,
  productIdWh: string | null,
  prefix: string,
  maker: string,
  digits: number,
];

/** Products whose registered serials have to look like their maker's. */
const ruled = ['RTR-AX3', 'TAB-10R', 'CAM-D4', 'MTR-E1'];

const inOut: readonly Row[] = [
  ['SCN-2210', 'Handheld scanner 2210', 'W-20110', 'SC', 'HS22', 7],
  ['SCN-2230-BT', 'Handheld scanner 2230, Bluetooth', 'W-20112', 'SC', 'HS23', 7],
  ['SCN-CRDL', 'Charging cradle for 2230', 'W-20119', 'SC', 'CR', 8],
  ['PRT-L40', 'Label printer L40, 203 dpi', 'W-20240', 'PR', 'L40-', 6],
  ['PRT-L60', 'Label printer L60, 300 dpi', 'W-20260', 'PR', 'L60-', 6],
  ['PRT-M20', 'Mobile printer M20', null, 'PR', 'M2', 9],
  ['TAB-08R', 'Rugged tablet 8 inch', 'W-20308', 'TB', '35209900', 7],
  ['TAB-10R', 'Rugged tablet 10 inch', 'W-20310', 'TB', '35209911', 7],
  ['TRM-V5', 'Vehicle terminal V5', 'W-20350', 'TM', 'V5', 8],
  ['PAY-P2', 'Payment terminal P2', 'W-20402', 'PT', 'P2-27-', 6],
  ['PAY-P2-LTE', 'Payment terminal P2, LTE', 'W-20403', 'PT', 'P2-28-', 6],
  ['RTR-AX3', 'Router AX3, dual band', 'W-20503', 'RT', 'AX3', 9],
  ['RTR-AX6', 'Router AX6, tri band', 'W-20506', 'RT', 'AX6', 9],
  ['APN-6E', 'Access point 6E, ceiling', null, 'AP', 'AP6E', 8],
  ['SWT-08P', 'Switch 8 ports, PoE', 'W-20608', 'SW', 'SW8-', 7],
  ['SWT-24P', 'Switch 24 ports, PoE', 'W-20624', 'SW', 'SW24-', 7],
  ['CAM-D4', 'Dome camera D4', 'W-20704', 'CM', 'D4C', 8],
  ['CAM-B8', 'Bullet camera B8, 4K', 'W-20708', 'CM', 'B8C', 8],
  ['DRL-18V', 'Cordless drill 18 V', 'W-20818', 'DR', '', 6],
  ['SAW-18V', 'Circular saw 18 V', 'W-20819', 'SA', '', 6],
  ['BAT-18-5', 'Battery pack 18 V, 5 Ah', 'W-20825', 'BT', 'BP5-', 8],
  ['MTR-E1', 'Energy meter E1, single phase', null, 'EM', '1EMH', 9],
  ['MTR-E3', 'Energy meter E3, three phase', 'W-20903', 'EM', '3EMH', 9],
  ['INV-5K', 'Solar inverter 5 kW', 'W-21005', 'IN', 'IV5-', 7],
  ['INV-10K', 'Solar inverter 10 kW', 'W-21010', 'IN', 'IV10-', 7],
  ['LCK-S1', 'Smart lock S1', 'W-21101', 'LK', 'S1-', 8],
];

const out: readonly Row[] = [
  ['SPK-MINI', 'Speaker Mini', 'W-22001', 'SP', 'MN', 8],
  ['SPK-DUO', 'Speaker Duo, pair', 'W-22002', 'SP', 'DU', 8],
  ['KBD-W1', 'Wireless keyboard W1', null, 'KB', 'KW1-', 7],
  ['MSE-W1', 'Wireless mouse W1', 'W-22011', 'MS', 'MW1-', 7],
  ['HDS-U3', 'Headset U3, USB', 'W-22021', 'HD', 'U3-', 8],
  ['DCK-C9', 'Docking station C9', 'W-22031', 'DK', 'C9', 9],
];

const outInBulk: readonly Row[] = [
  ['SIM-M2M', 'SIM card M2M', 'W-23001', 'SM', '894931', 12],
  ['TAG-RF-W', 'RFID tag, white', null, 'TG', 'E28011', 10],
  ['TAG-RF-M', 'RFID tag for metal', 'W-23011', 'TG', 'E28068', 10],
  ['TKN-OTP', 'Login token OTP', 'W-23021', 'TK', '42', 8],
];

const no: readonly Row[] = [
  ['CBL-C2-1', 'Cable USB-C, 1 m', 'W-24001', '', '', 6],
  ['CBL-ET-3', 'Patch cable Cat 6, 3 m', 'W-24011', '', '', 6],
  ['PSU-24', 'Power supply 24 W', 'W-24021', '', '', 6],
  ['BRK-WALL', 'Wall bracket, steel', null, '', '', 6],
];

function products(workflow: Workflow, rows: readonly Row[], firstId: number): readonly CatalogueProduct[] {
  return rows.map(([sku, name, productIdWh, prefix, text, digits], at) => ({
    sku,
    name,
    workflow,
    productId: `P${firstId + 7 * at}`,
    productIdWh,
    prefix,
    ruled: ruled.includes(sku),
    maker: { text, digits },
  }));
}

/** What the demo warehouse holds: 40 products, most of them In/Out. */
export const catalogue: readonly CatalogueProduct[] = [
  ...products('In/Out', inOut, 100310),
  ...products('Out', out, 100620),
  ...products('Out in Bulk', outInBulk, 100710),
  ...products('No', no, 100790),
];
