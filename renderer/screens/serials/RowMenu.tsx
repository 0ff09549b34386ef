import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { over } from '../../components/over';
import { go } from '../../navigation/screens';
import { copySerial } from './copyText';
import { openDialog } from './dialogs/openDialog';
import { toggleHistory, useOpenHistories } from './openHistories';
import { closeRowMenu, useRowMenu } from './rowMenu';

/** What can be done with one serial. Source: customer's page, "Per-row menu". */
export function RowMenu() {
  const open = useRowMenu((menu) => menu.open);
  const shown = useOpenHistories((histories) => open !== null && histories.open.has(open.about.serialId));
  if (open === null) return null;
  const { about, replenishment, button } = open;
  const choose = (does: () => void) => (): void => {
    closeRowMenu();
    does();
  };
  return (
    <Menu
      open
      anchorEl={button}
      onClose={closeRowMenu}
      container={over}
      transitionDuration={0}
      slotProps={{ list: { 'aria-label': `Actions for ${about.serial}` } }}
    >
      <MenuItem onClick={choose(() => openDialog({ is: 'attributes', about }))}>Attributes</MenuItem>
      <MenuItem onClick={choose(() => void copySerial(about.serial))}>Copy serial</MenuItem>
      <MenuItem onClick={choose(() => openDialog({ is: 'label', about }))}>Print label</MenuItem>
      {replenishment !== null && (
        <MenuItem onClick={choose(() => go({ at: 'replenishment', document: replenishment }))}>
          {`Open ${replenishment}`}
        </MenuItem>
      )}
      <MenuItem onClick={choose(() => toggleHistory(about.serialId))}>
        {shown ? 'Hide history' : 'Show history'}
      </MenuItem>
    </Menu>
  );
}
