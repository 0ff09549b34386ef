/** Those of the printed slip too; each operating system has one of each. */
export const labelFonts = {
  code: '"Cascadia Mono", "SF Mono", Consolas, "DejaVu Sans Mono", monospace',
  text: '"Segoe UI", "DejaVu Sans", system-ui, sans-serif',
} as const;
