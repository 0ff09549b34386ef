import type { Generated } from 'kysely';

type Flag = 0 | 1;

/** The tables as Kysely sees them; meanings and constraints stand in the migrations. */
export interface Tables {
  migration: { number: number; name: string; at: number };
  warehouse: { id: number; time_zone: string; demo: Flag; made_at: number };
  counter: { name: string; value: number };
  station: {
    id: Generated<number>;
    uuid: string;
    name: string;
    last_number: Generated<number>;
    last_hash: Uint8Array;
    lock_after: number | null;
  };
  person: {
    id: Generated<number>;
    user_name: string;
    user_key: string;
    name: string;
    password_hash: string;
    recovery_hash: string | null;
    password_initial: Generated<Flag>;
    badge_hash: string | null;
    pin_hash: string | null;
    active: Generated<Flag>;
    changed: number;
  };
  person_role: { person: number; role: number };
  product_version: {
    id: Generated<number>;
    sku: string;
    product_id: string | null;
    product_id_wh: string | null;
  };
  product: {
    id: Generated<number>;
    version: number;
    sku: string;
    sku_key: string;
    name: string;
    workflow: number;
    exact_case: Generated<Flag>;
    prefix: Generated<string>;
    rule_kind: number | null;
    rule_length: number | null;
    rule_prefix: string | null;
    rule_mask: string | null;
    optional_serials: Generated<Flag>;
    changed: number;
  };
  product_gtin: { gtin: string; product: number };
  location: { id: Generated<number>; name: string };
  bin: {
    id: Generated<number>;
    code: string;
    code_key: string;
    location: number;
    kind: number;
    only_product: number | null;
    closed: Generated<Flag>;
    changed: number;
  };
  process: { id: Generated<number>; type: number; number: string };
  replenishment: {
    id: number;
    status: number;
    po: string;
    supplier: string;
    tracking: string;
    expected_on: string | null;
    received_at: number | null;
    last_receipt: number | null;
    changed: number;
  };
  replenishment_line: {
    id: Generated<number>;
    replenishment: number;
    position: number;
    product: number;
    units: number;
    received: Generated<number>;
  };
  replenishment_serial: {
    line: number;
    replenishment: number;
    place: number;
    product: number;
    how: number;
    state: number;
    value: string | null;
    key: string | null;
    serial: number | null;
    received_journal: number | null;
  };
  counted_receipt: {
    journal: number;
    replenishment: number;
    line: number;
    bin: number;
    status: number;
    units: number;
    undone: number | null;
  };
  customer_order: {
    id: number;
    status: number;
    reference: string;
    customer: string;
    ordered_at: number;
    shipped_at: number | null;
    last_capture: number | null;
    changed: number;
  };
  order_line: {
    id: Generated<number>;
    customer_order: number;
    position: number;
    product: number;
    units: number;
    shipped: Generated<number>;
  };
  order_serial: {
    line: number;
    place: number;
    product: number;
    state: number;
    value: string | null;
    key: string | null;
    serial: number | null;
    captured: number | null;
    bin: number | null;
    held: Generated<Flag>;
  };
  order_count: { line: number; captured: number; bin: number; units: number };
  serial: {
    id: Generated<number>;
    product: number;
    value: string;
    key: string;
    generated: Flag;
    status: number;
    bin: number | null;
    process: number | null;
    order_id: number | null;
    holding_order: number | null;
    wms_notes: string | null;
    oms_notes: string | null;
    received_at: number | null;
    last_seq: number;
    changed: number;
    updated_at: number;
  };
  attribute: { id: Generated<number>; name: string; key: string };
  product_attribute: { product: number; attribute: number; value: string };
  serial_attribute: { serial: number; attribute: number; value: string; changed: number };
  former_value: { serial: number; until_seq: number; value: string; key: string };
  discrepancy: {
    id: Generated<number>;
    replenishment: number;
    value: string;
    key: string;
    product: number | null;
    journal: number;
  };
  event: {
    serial: number;
    seq: number;
    journal: number;
    at: number;
    step: number;
    status: number;
    product_version: number;
    bin: number | null;
    location: number | null;
    process: number | null;
    order_id: number | null;
    holding_order: number | null;
    wms_notes: string | null;
    oms_notes: string | null;
    reason: string | null;
  };
  document_event: {
    process: number;
    seq: number;
    journal: number;
    at: number;
    status: number;
    reason: string | null;
  };
  movement: {
    journal: number;
    place: number;
    product: number;
    bin: number;
    step: number;
    units: number;
    process: number;
  };
  stock: { bin: number; product: number; status: number; units: number };
  journal: {
    number: number;
    operation: string;
    person: number | null;
    station: number;
    at: number;
    units: number;
    reason: string | null;
    details: string | null;
    hash: Uint8Array;
  };
  answer: {
    request: Uint8Array;
    operation: string;
    person: number | null;
    input_hash: Uint8Array;
    answer: string;
    at: number;
  };
}
