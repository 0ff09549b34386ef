import { fold } from '../../../shared/domain/fold';
import type { Reading } from '../engines/engine';
import { Dictionary } from './dictionary';

/** What became another name since the last look, so that what was sorted by it is so no more. */
export interface Renamed {
  readonly products: boolean;
  readonly bins: boolean;
}

/**
 * The names that rows share, by the ids of their tables. Documents keep their number for ever, so only new ones are
 * read; products, bins and orders tell by `changed` that they are another.
 */
export class Names {
  readonly sku = new Dictionary();
  readonly prodId = new Dictionary();
  /** The two ids of a product, of which the column shows one and the filter finds either. */
  readonly productIdWh = new Dictionary();
  readonly productId = new Dictionary();
  readonly bin = new Dictionary();
  readonly location = new Dictionary();
  readonly process = new Dictionary();
  /** Opt2 of an order, by the id of the order. */
  readonly reference = new Dictionary();
  /** The type of a document (its code), by its id. */
  types = new Uint8Array(1024);
  #lastProcess = 0;

  /** Reads what is new or changed after a journal line. */
  read({ rows }: Pick<Reading, 'rows'>, after: number): Renamed {
    let products = false;
    let bins = false;
    for (const [id, sku, wh, oms] of rows<[number, string, string | null, string | null]>(productRows, {
      after,
    })) {
      const skuChanged = this.sku.set(id, fold(sku));
      products = this.prodId.set(id, fold(wh ?? oms ?? '')) || skuChanged || products;
      this.productIdWh.set(id, fold(wh ?? ''));
      this.productId.set(id, fold(oms ?? ''));
    }
    for (const [id, code, location] of rows<[number, string, string]>(binRows, { after })) {
      const codeChanged = this.bin.set(id, fold(code));
      bins = this.location.set(id, fold(location)) || codeChanged || bins;
    }
    for (const [id, type, number] of rows<[number, number, string]>(processRows, {
      after: this.#lastProcess,
    })) {
      this.process.set(id, fold(number));
      this.#setType(id, type);
      this.#lastProcess = id;
    }
    for (const [id, reference] of rows<[number, string]>(orderRows, { after })) {
      this.reference.set(id, fold(reference));
    }
    return { products, bins };
  }

  #setType(id: number, type: number): void {
    if (id >= this.types.length) {
      const larger = new Uint8Array(Math.ceil(id * 1.5));
      larger.set(this.types);
      this.types = larger;
    }
    this.types[id] = type;
  }
}

const productRows = `SELECT product.id, product.sku, version.product_id_wh, version.product_id
  FROM product JOIN product_version AS version ON version.id = product.version WHERE product.changed > @after`;
const binRows = `SELECT bin.id, bin.code, location.name
  FROM bin JOIN location ON location.id = bin.location WHERE bin.changed > @after`;
const processRows = 'SELECT id, type, number FROM process WHERE id > @after ORDER BY id';
// At first only those that have one; later also those that have lost it.
const orderRows = `SELECT id, reference FROM customer_order WHERE changed > @after AND (reference <> '' OR @after >= 0)`;
