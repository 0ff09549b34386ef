import Button from '@mui/material/Button';

/** Reads a small text or CSV file that the person chooses. */
export function FileButton({ onText }: { readonly onText: (text: string) => void }) {
  return (
    <Button component="label">
      From a file…
      <input
        type="file"
        accept=".csv,.txt,text/csv,text/plain"
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) void file.text().then(onText);
          // The same file can be chosen again.
          event.target.value = '';
        }}
      />
    </Button>
  );
}
