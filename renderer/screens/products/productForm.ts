import type { Output } from '../../../shared/contract';
import { emptyProduct, type GivenProduct, gtinsIn } from '../../../shared/domain/readProduct';
import type { Workflow } from '../../../shared/domain/workflows';

/** What stands in the form of a product: GTINs in one field. */
export interface ProductForm extends Omit<GivenProduct, 'gtins'> {
  readonly gtins: string;
  /** Of a new product; later the Serial field changes it. */
  readonly workflow: Workflow;
}

export const emptyForm: ProductForm = { ...emptyProduct, gtins: '', workflow: 'No' };

/** What the form of a product begins with. */
export function formOf(product: Output<'products.open'>): ProductForm {
  return {
    sku: product.sku,
    name: product.name,
    productId: product.productId,
    productIdWh: product.productIdWh,
    gtins: product.gtins.join(' '),
    workflow: product.workflow,
    ruleKind: product.ruleKind,
    ruleLength: product.ruleLength,
    rulePrefix: product.rulePrefix,
    ruleMask: product.ruleMask,
    prefix: product.prefix,
    exactCase: product.exactCase,
    optionalSerials: product.optionalSerials,
  };
}

/** What a command is asked with. */
export function givenIn({ workflow: _workflow, gtins, ...typed }: ProductForm) {
  return { ...typed, gtins: [...gtinsIn(gtins)] };
}

/** The field with one more GTIN; one that is there already stays once. */
export function withGtin(gtins: string, gtin: string): string {
  const known = gtinsIn(gtins);
  return known.some((one) => one.padStart(14, '0') === gtin.padStart(14, '0'))
    ? gtins
    : [...known, gtin].join(' ');
}
