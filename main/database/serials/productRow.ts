import { ruleKindOf, type SerialRule } from '../../../shared/domain/serialRule';
import { workflowOf } from '../../../shared/domain/workflows';
import type { ProductRef } from './record';

/** What a query selects of the product of a line, with the rule of its serials. */
export const productColumns = [
  'product.id as product',
  'product.version',
  'product.sku',
  'product.name',
  'product.workflow',
  'product.exact_case',
  'product.rule_kind',
  'product.rule_length',
  'product.rule_prefix',
  'product.rule_mask',
] as const;

interface ProductRow {
  readonly product: number;
  readonly version: number;
  readonly sku: string;
  readonly name: string;
  readonly workflow: number;
  readonly exact_case: number;
  readonly rule_kind: number | null;
  readonly rule_length: number | null;
  readonly rule_prefix: string | null;
  readonly rule_mask: string | null;
}

export function productRef({ product, version, sku, name, workflow, exact_case }: ProductRow): ProductRef {
  return { id: product, version, sku, name, workflow: workflowOf(workflow), exactCase: exact_case === 1 };
}

type RuleRow = Pick<ProductRow, 'rule_kind' | 'rule_length' | 'rule_prefix' | 'rule_mask'>;

export function serialRule({ rule_kind, rule_length, rule_prefix, rule_mask }: RuleRow): SerialRule {
  return {
    kind: rule_kind === null ? null : ruleKindOf(rule_kind),
    length: rule_length,
    prefix: rule_prefix,
    mask: rule_mask,
  };
}
