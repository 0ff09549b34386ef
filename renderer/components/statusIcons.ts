import AccessTime from '@mui/icons-material/AccessTime';
import ArrowCircleUp from '@mui/icons-material/ArrowCircleUp';
import BackHand from '@mui/icons-material/BackHand';
import Bookmark from '@mui/icons-material/Bookmark';
import CheckCircle from '@mui/icons-material/CheckCircle';
import HeartBroken from '@mui/icons-material/HeartBroken';
import type { SvgIconComponent } from '@mui/icons-material';
import type { Status } from '../../shared/domain/statuses';

/** The icon of each status, wherever it stands. */
export const statusIcons: Readonly<Record<Status, SvgIconComponent>> = {
  Incoming: AccessTime,
  Out: ArrowCircleUp,
  Ready: CheckCircle,
  Reserved: Bookmark,
  Hold: BackHand,
  Imperfect: HeartBroken,
};
