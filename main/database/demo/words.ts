/** Invented companies: none of them exists. */
export const suppliers = [
  'Harlow & Finch Electronics',
  'Ostermann Gerätebau',
  'Nakano Precision',
  'Bright Harbor Components',
  'Vexel Networks',
  'Toolwright Industrial',
  'Sunridge Energy Systems',
  'Lindqvist Mätteknik',
  'Cardinal Retail Tech',
  'Pellworth Audio',
] as const;

export const customers = [
  'Greenfield Markets',
  'Café Morgenrot',
  'Alder Street Hardware',
  'Municipal Works Tarnsee',
  'Quillon Logistics',
  'Fairmount Schools',
  'Hotel Seeblick',
  'Brookside Pharmacy',
  'Delta Nine Couriers',
  'Maple & Stone Builders',
  'Norrland Telecom',
  'Pier 12 Outfitters',
  'Riverbend Solar',
  'Saint Brigid Hospital',
  'Torvald Installations',
  'Union Square Books',
  'Vantage Facility Care',
  'Westmark Transport',
  'Øresund Elektro',
  'Zephyr Events',
] as const;

export const carriers = ['1Z', 'JD', 'CX'] as const;

export const wmsNotes = [
  'Box dented, unit checked and fine',
  'Label printed again',
  'Seal broken at receipt, content complete',
  'Repacked in neutral box',
  'Counted twice, correct',
  'Found behind the rack, back in its bin',
] as const;

export const omsNotes = [
  'Customer wants delivery before noon',
  'Warranty extended to 36 months',
  'Firmware to be updated before shipping',
  'Part of the spring campaign',
  'Demo unit, sell last',
  'Replacement for a defective unit',
] as const;

export const scrapReasons = ['scrap', 'returned to supplier'] as const;
export const cancelReasons = [
  'customer changed their mind',
  'ordered twice',
  'address cannot be reached',
] as const;
export const holdReasons = ['payment is being checked', 'address is being checked'] as const;
export const voidReasons = ['carrier did not take it', 'wrong label on the box'] as const;
export const shortReasons = ['supplier has no more of them', 'lost on the way, claimed'] as const;

/** Why units come back, and what is to be done with them. */
export const returnReasons = [
  { reason: 'wrong item ordered', unit: 'sound' },
  { reason: 'not needed any more', unit: 'sound' },
  { reason: 'box opened, to be checked', unit: 'suspect' },
  { reason: 'defective', unit: 'broken' },
  { reason: 'damaged in transit', unit: 'broken' },
] as const;
