/** Black on white, in points, as wide as the paper: the same page fits A4 and Letter. */
export const slipStyle = `
body { margin: 0; color: #000; font: 10.5pt/1.4 "Segoe UI", "DejaVu Sans", system-ui, sans-serif; }
header { display: flex; justify-content: space-between; gap: 8mm; align-items: flex-start; }
h1 { margin: 0; font-size: 11pt; font-weight: 400; }
h1 strong { display: block; font-size: 30pt; line-height: 1.1; overflow-wrap: anywhere; }
/* Room left and right of the bars, which a scanner needs. */
.symbol { flex: none; max-width: 60%; padding: 1mm 3.3mm; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 1mm 6mm; margin: 6mm 0; }
dt { color: #444; }
dd { margin: 0; overflow-wrap: anywhere; }
section { border-top: 0.5pt solid #888; padding: 2.5mm 0; }
.line { display: flex; justify-content: space-between; gap: 8mm; break-inside: avoid; break-after: avoid; }
h2 { margin: 0; font-size: 10.5pt; font-weight: 400; overflow-wrap: anywhere; }
h2 strong { margin-right: 3mm; }
.counts { margin: 0; white-space: nowrap; }
.counts strong { margin-left: 1mm; }
.counts span + span { margin-left: 5mm; }
h2 strong, .serials { font-family: "Cascadia Mono", "SF Mono", Consolas, "DejaVu Sans Mono", monospace; }
.serials { margin: 2mm 0 0; padding: 0; list-style: none; font-size: 9pt; column-gap: 3ch; orphans: 2; widows: 2; }
.serials li { break-inside: avoid; overflow-wrap: anywhere; }
`;
