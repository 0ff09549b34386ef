import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useEffect, useRef } from 'react';
import {
  fieldOfRefusal,
  longestPrefix,
  longestProductId,
  longestProductName,
  longestSku,
  type ProductField,
  productFields,
} from '../../../shared/domain/productFields';
import { type Refusal, refusalText } from '../../../shared/domain/refusals';
import { ruleKindNames, ruleKinds } from '../../../shared/domain/serialRule';
import { workflowNames } from '../../../shared/domain/workflows';
import { LabelledInput } from '../../components/LabelledInput';
import { LabelledSelect } from '../../components/LabelledSelect';
import { useClock } from '../../hooks/useClock';
import { colours, fonts } from '../../theme/tokens';
import type { ProductForm } from './productForm';

interface ProductFormFieldsProps {
  readonly typed: ProductForm;
  readonly isNew: boolean;
  /** Why the last attempt was not saved. */
  readonly refusal: Refusal | null;
  readonly onChange: (part: Partial<ProductForm>) => void;
}

type TextField = 'sku' | 'name' | 'productId' | 'productIdWh' | 'gtins' | 'prefix' | RuleField;
type RuleField = 'ruleLength' | 'rulePrefix' | 'ruleMask';

/** The fields of a product; the one that was refused says why and gets the keyboard. */
export function ProductFormFields({ typed, isNew, refusal, onChange }: ProductFormFieldsProps) {
  const clock = useClock();
  const fields = useRef<HTMLDivElement>(null);
  const refused = refusal === null ? null : fieldOfRefusal(refusal);
  useEffect(() => {
    if (refusal === null) return;
    const field = fieldOfRefusal(refusal);
    if (field !== null) fields.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  }, [refusal]);
  const why = (field: ProductField) => {
    if (refusal === null || field !== refused) return null;
    const { reason, remedy } = refusalText(refusal, clock);
    return (
      <Box component="span" role="alert" sx={{ color: colours.danger, fontWeight: 700 }}>
        {`${reason} ${remedy}`}
      </Box>
    );
  };
  const text = (field: TextField, longest: number, hint = '') => (
    <LabelledInput
      label={productFields[field]}
      name={field}
      size="small"
      value={typed[field]}
      autoComplete="off"
      autoFocus={field === 'sku'}
      error={field === refused}
      hint={why(field) ?? hint}
      sx={field === 'name' ? {} : { fontFamily: fonts.mono }}
      slotProps={{ input: { maxLength: longest, spellCheck: field === 'name' } }}
      onChange={(event) => onChange({ [field]: event.target.value })}
    />
  );
  const box = (field: 'exactCase' | 'optionalSerials', label: string) => (
    <Box>
      <FormControlLabel
        label={label}
        control={
          <Checkbox
            name={field}
            checked={typed[field]}
            onChange={(_event, on) => onChange({ [field]: on })}
          />
        }
      />
      <Box>{why(field)}</Box>
    </Box>
  );
  return (
    <Box ref={fields} sx={{ display: 'grid', gap: 4 }}>
      <Box sx={twoColumns}>
        {text('sku', longestSku)}
        {text('name', longestProductName)}
        {text('productId', longestProductId, 'What the OMS calls it')}
        {text('productIdWh', longestProductId, 'What the warehouse calls it')}
      </Box>
      {text('gtins', 900, 'Several with spaces between them. Scan the product to add its code.')}
      <Box sx={twoColumns}>
        {isNew && (
          <LabelledSelect
            label={productFields.workflow}
            value={typed.workflow}
            options={workflowNames.map((name) => [name, name])}
            onChoose={(chosen) =>
              onChange({ workflow: workflowNames.find((name) => name === chosen) ?? typed.workflow })
            }
          />
        )}
        {text('prefix', longestPrefix, 'Begins the serials that are generated here: A to Z, 0 to 9')}
      </Box>
      <Box component="fieldset" sx={fieldsetStyle}>
        <legend>What the maker's serials look like</legend>
        <Box sx={twoColumns}>
          <LabelledSelect
            label={productFields.ruleKind}
            value={typed.ruleKind ?? ''}
            options={[['', 'Any'], ...ruleKindNames.map((kind) => [kind, ruleKinds[kind].title] as const)]}
            onChoose={(chosen) =>
              onChange({ ruleKind: ruleKindNames.find((kind) => kind === chosen) ?? null })
            }
          />
          {text('ruleLength', 2, 'Characters')}
          {text('rulePrefix', 64, 'What they begin with')}
          {text('ruleMask', 64, '# a digit, @ a letter, * either')}
        </Box>
      </Box>
      <Box>
        {box('exactCase', 'Exact case: a small letter makes another serial')}
        {typed.workflow === 'Out in Bulk' &&
          box('optionalSerials', 'Optional serials: an order may ship units without theirs')}
      </Box>
    </Box>
  );
}

const twoColumns = {
  display: 'grid',
  gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
  gap: 4,
  alignItems: 'start',
} as const;

const fieldsetStyle = {
  border: `1px solid ${colours.line}`,
  borderRadius: '8px',
  margin: 0,
  padding: 4,
  paddingTop: 3,
  minWidth: 0,
  '& > legend': { fontWeight: 700, padding: '0 6px' },
} as const;
