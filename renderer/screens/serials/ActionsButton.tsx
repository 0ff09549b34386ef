import { openActions, useActionsMenu } from './actionsMenu';
import { keepKeys } from './keepKeys';

/** *Actions* (check-square icon) in the first column's header. */
export function ActionsButton() {
  const open = useActionsMenu(({ button }) => button !== null);
  return (
    <button
      type="button"
      className="actions"
      aria-haspopup="menu"
      aria-expanded={open}
      onClick={({ currentTarget }) => openActions(currentTarget)}
      onKeyDown={(event) => {
        keepKeys(event);
        if (event.key !== 'ArrowDown') return;
        event.preventDefault();
        openActions(event.currentTarget);
      }}
    >
      <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden>
        <path
          fill="currentColor"
          d="M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zm0 2v14h14V5zm5.5 11.2-4-4L8 10.8l2.5 2.5L16 7.8l1.5 1.4z"
        />
      </svg>
      Actions <span aria-hidden>▾</span>
    </button>
  );
}
