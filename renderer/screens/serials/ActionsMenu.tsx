import Download from '@mui/icons-material/Download';
import FormatListBulleted from '@mui/icons-material/FormatListBulleted';
import Sell from '@mui/icons-material/Sell';
import UploadFile from '@mui/icons-material/UploadFile';
import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import ListItemIcon from '@mui/material/ListItemIcon';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { over } from '../../components/over';
import { colours } from '../../theme/tokens';
import { closeActions, useActionsMenu } from './actionsMenu';
import { openDialog, type SerialsDialog } from './dialogs/openDialog';
import { worksOnText } from './selectionText';
import { useSelected } from './useSelected';

const alert: SerialsDialog = { is: 'alert' };
const countId = 'serials-actions-count';

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
    <Menu
      open
      anchorEl={button}
      onClose={closeActions}
      container={over}
      transitionDuration={0}
      slotProps={{ list: { 'aria-label': 'Actions', 'aria-describedby': countId } }}
    >
      <MenuItem onClick={choose(some ? { is: 'download', of: 'history' } : alert)}>
        <Icon of={Download} />
        Download Serial History
      </MenuItem>
      <MenuItem onClick={choose(some ? { is: 'addAttributes' } : alert)}>
        <Icon of={Sell} />
        Add Attributes
      </MenuItem>
      <MenuItem onClick={choose({ is: 'addAttributesByCsv' })}>
        <Icon of={UploadFile} />
        Add Attributes By CSV
      </MenuItem>
      <Divider />
      <MenuItem onClick={choose({ is: 'download', of: 'list' })}>
        <Icon of={FormatListBulleted} />
        Download list
      </MenuItem>
      <Divider />
      <Box component="li" role="none" id={countId} sx={countStyle}>
        {worksOnText(some, count)}
      </Box>
    </Menu>
  );
}

function Icon({ of: Shape }: { readonly of: typeof Download }) {
  return (
    <ListItemIcon sx={{ color: 'inherit' }}>
      <Shape fontSize="small" />
    </ListItemIcon>
  );
}

const countStyle = { padding: '6px 16px', color: colours.ink2, fontSize: 13 } as const;
