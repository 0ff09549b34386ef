import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import IconButton from '@mui/material/IconButton';
import type { ReplenishmentLine } from '../../../shared/contract/replenishments';
import { Code } from '../../components/Code';
import { figure } from '../../../shared/domain/figure';
import { ProgressBar } from '../../components/ProgressBar';
import { colours } from '../../theme/tokens';
import { linesStyle } from '../../components/linesStyle';
import { definedOf, serialsText } from './serialsText';
import { UnitsInput } from './UnitsInput';

/** What can be done with lines while they can still be changed. */
interface LineDeeds {
  readonly ticked: ReadonlySet<number>;
  readonly onTick: (lines: readonly number[], tick: boolean) => void;
  readonly onUnits: (line: ReplenishmentLine, units: number) => void;
  readonly onRemove: (line: ReplenishmentLine) => void;
}

interface LinesTableProps {
  readonly lines: readonly ReplenishmentLine[];
  /** Absent: the lines are only shown, with what was received. */
  readonly deeds?: LineDeeds;
  readonly onShow: (line: ReplenishmentLine) => void;
}

/** The lines of a replenishment. */
export function LinesTable({ lines, deeds, onShow }: LinesTableProps) {
  const all = lines.map(({ line }) => line);
  const every = deeds !== undefined && all.every((line) => deeds.ticked.has(line));
  const some = deeds !== undefined && all.some((line) => deeds.ticked.has(line));
  return (
    <Box component="table" aria-label="Lines" sx={linesStyle}>
      <thead>
        <tr>
          {deeds !== undefined && (
            <th scope="col">
              <Checkbox
                checked={every}
                indeterminate={some && !every}
                slotProps={{ input: { 'aria-label': 'All lines' } }}
                onChange={(event) => deeds.onTick(all, event.target.checked)}
              />
            </th>
          )}
          <th scope="col">SKU</th>
          <th scope="col">Name</th>
          <th scope="col">Serial</th>
          <th scope="col" className="figure">
            Units
          </th>
          {deeds === undefined && <th scope="col">Received</th>}
          <th scope="col">Serials</th>
          <th scope="col" aria-label="More" />
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.line} aria-selected={deeds?.ticked.has(line.line) ?? false}>
            {deeds !== undefined && (
              <td>
                <Checkbox
                  checked={deeds.ticked.has(line.line)}
                  slotProps={{ input: { 'aria-label': line.sku } }}
                  onChange={(event) => deeds.onTick([line.line], event.target.checked)}
                />
              </td>
            )}
            <td>
              <Code bold>{line.sku}</Code>
            </td>
            <td>{line.name}</td>
            <td>{line.workflow}</td>
            <td className="figure">
              {deeds === undefined ? (
                figure(line.units)
              ) : (
                <UnitsInput
                  label={`Units of ${line.sku}`}
                  units={line.units}
                  onUnits={(units) => deeds.onUnits(line, units)}
                />
              )}
            </td>
            {deeds === undefined && (
              <td>
                <Received line={line} />
              </td>
            )}
            <td>
              {serialsText(line)}
              {definedOf(line) + line.registered > 0 && (
                <Button size="small" sx={{ marginInlineStart: 2 }} onClick={() => onShow(line)}>
                  Show
                </Button>
              )}
            </td>
            <td className="figure">
              {deeds !== undefined && (
                <IconButton aria-label={`Remove ${line.sku}`} onClick={() => deeds.onRemove(line)}>
                  <DeleteOutlined />
                </IconButton>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Box>
  );
}

function Received({ line }: { readonly line: ReplenishmentLine }) {
  const { received, overReceived, expected, closedShort, units, sku } = line;
  const rest = [
    overReceived > 0 && `${figure(overReceived)} more than ordered`,
    expected > 0 && received > 0 && `${figure(expected)} to come`,
    closedShort > 0 && `${figure(closedShort)} never came`,
  ].filter((part) => part !== false);
  return (
    <Box sx={{ minWidth: 150 }}>
      <b>{`${figure(received)} of ${figure(units)}`}</b>
      {rest.length > 0 && <Box component="span" sx={{ color: colours.ink2 }}>{` · ${rest.join(', ')}`}</Box>}
      <ProgressBar label={`Received of ${sku}`} done={received} units={units} />
    </Box>
  );
}
