import { LabelledInput } from '../components/LabelledInput';

interface LabelFieldProps {
  readonly label: string;
  readonly value: string;
  /** What the field wants instead; null: it fits. */
  readonly wants: string | null;
  readonly placeholder: string;
  readonly disabled: boolean;
  readonly onChange: (value: string) => void;
}

/** A short field that says below what does not fit. */
export function LabelField({ label, value, wants, placeholder, disabled, onChange }: LabelFieldProps) {
  return (
    <LabelledInput
      label={label}
      value={value}
      disabled={disabled}
      error={wants !== null}
      hint={wants}
      size="small"
      placeholder={placeholder}
      autoComplete="off"
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
