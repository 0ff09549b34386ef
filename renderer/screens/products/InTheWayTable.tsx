import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ChevronRight from '@mui/icons-material/ChevronRight';
import type { InTheWay } from '../../../shared/contract/products';
import type { Person } from '../../../shared/contract/people';
import { mayDo } from '../../../shared/domain/permissions';
import { figure } from '../../../shared/domain/figure';
import { Code } from '../../components/Code';
import { useSession } from '../../hooks/useSession';
import { linesStyle } from '../../components/linesStyle';
import { go, type Screen } from '../../navigation/screens';
import { moreText } from './lockText';
import { showSerialsOf } from './showSerialsOf';

interface InTheWayTableProps {
  readonly ways: readonly InTheWay[];
  readonly sku: string;
}

const words = {
  onHand: { what: 'On hand', toDo: 'ship, or count out' },
  incoming: { what: 'Incoming', toDo: 'receive, or close short' },
  replenishmentLines: { what: 'Replenishment lines', toDo: 'receive, or cancel' },
  orderLines: { what: 'Order lines', toDo: 'ship, or cancel' },
} as const;

/** What keeps the Serial attribute as it is: what, how many, where, and what to do. */
export function InTheWayTable({ ways, sku }: InTheWayTableProps) {
  const person = useSession()?.person ?? null;
  return (
    <Box component="table" aria-label="What stands in the way" sx={linesStyle}>
      <thead>
        <tr>
          <th scope="col">What stands in the way</th>
          <th scope="col" className="figure">
            Units
          </th>
          <th scope="col">Where</th>
          <th scope="col">What to do</th>
          <th scope="col" aria-label="Show" />
        </tr>
      </thead>
      <tbody>
        {ways.map((way) => {
          const show = person === null ? null : shownBy(way, sku, person);
          return (
            <tr key={way.what}>
              <td>
                <b>{words[way.what].what}</b>
              </td>
              <td className="figure">{figure(way.units)}</td>
              <td>
                <Places way={way} />
              </td>
              <td>{words[way.what].toDo}</td>
              <td className="figure">
                {show !== null && (
                  <Button
                    endIcon={<ChevronRight aria-hidden />}
                    aria-label={`Show ${words[way.what].what}`}
                    onClick={show}
                  >
                    Show
                  </Button>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </Box>
  );
}

function Places({ way }: { readonly way: InTheWay }) {
  return (
    <>
      <Code>{way.where.join(', ')}</Code>
      {moreText(way)}
    </>
  );
}

/** Opens where the units are, as far as this person sees that place. */
function shownBy({ what, where }: InTheWay, sku: string, { id, roles: held }: Person): (() => void) | null {
  const [first] = where;
  if (first === undefined) return null;
  const to = (screen: Screen) => () => go(screen);
  switch (what) {
    case 'onHand':
    case 'incoming':
      return mayDo('serialsPage', held)
        ? () => showSerialsOf(id, sku, what === 'incoming' ? 'Incoming' : null)
        : null;
    case 'replenishmentLines':
      return mayDo('editReplenishments', held) || held.includes('manager')
        ? to({ at: 'replenishment', document: first })
        : null;
    case 'orderLines':
      return mayDo('pack', held) ? to({ at: 'packingOrder', order: first }) : null;
  }
}
