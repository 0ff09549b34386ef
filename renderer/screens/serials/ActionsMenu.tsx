import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { over } from '../../components/over';
import { closeActions, useActionsMenu } from './actionsMenu';
import { counted } from './dialogs/figure';
import { openDialog, type SerialsDialog } from './dialogs/openDialog';
import { useSelected } from './useSelected';

const alert: SerialsDialog = { is: 'alert' };

/** What can be done with the chosen rows. Source: customer's page, "Actions menu". */
export function ActionsMenu() {
  const button = useActionsMenu((menu) => menu.button);
  return button === null ? null : <OpenMenu button={button} />;
}

function OpenMenu({ button }: { readonly button: HTMLElement }) {
  const { count, some } = useSelected();
  const choose = (dialog: SerialsDialog) => (): void => {
    closeActions();
    openDialog(dialog);
  };
  return (
    <Menu open anchorEl={button} onClose={closeActions} container={over} transitionDuration={0}>
      <MenuItem onClick={choose(some ? { is: 'download', of: 'history' } : alert)}>
        Download Serial History
      </MenuItem>
      <MenuItem onClick={choose(some ? { is: 'addAttributes' } : alert)}>Add Attributes</MenuItem>
      <MenuItem onClick={choose({ is: 'addAttributesByCsv' })}>Add Attributes By CSV</MenuItem>
      <Divider />
      <MenuItem onClick={choose({ is: 'download', of: 'list' })}>Download list</MenuItem>
      <Divider />
      <MenuItem disabled sx={{ fontSize: 13, '&.Mui-disabled': { opacity: 1 } }}>
        {some
          ? `Works on ${count === null ? 'all' : counted(count, 'selected serial')}`
          : 'Nothing is selected'}
      </MenuItem>
    </Menu>
  );
}
