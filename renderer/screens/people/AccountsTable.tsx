import Button from '@mui/material/Button';
import type { Account } from '../../../shared/contract/people';
import { Code } from '../../components/Code';
import { rolesText, signsInText } from './accountText';

interface AccountsTableProps {
  readonly accounts: readonly Account[];
  /** The account beside the list, or null. */
  readonly open: number | null;
  readonly onOpen: (id: number) => void;
}

/** Every account, those that may sign in first. */
export function AccountsTable({ accounts, open, onOpen }: AccountsTableProps) {
  return (
    <table aria-label="People">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col" className="aside">
            User name
          </th>
          <th scope="col">Works as</th>
          <th scope="col" className="aside">
            Signs in by
          </th>
          <th scope="col">
            <span aria-hidden />
          </th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <tr key={account.id} aria-selected={account.id === open}>
            <td style={{ fontWeight: 700 }}>{account.name}</td>
            <td className="aside">
              <Code>{account.userName}</Code>
            </td>
            <td>{rolesText(account.roles)}</td>
            <td className="aside">{signsInText(account)}</td>
            <td style={{ textAlign: 'end' }}>
              <Button aria-label={`Edit ${account.name}`} onClick={() => onOpen(account.id)}>
                Edit
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
