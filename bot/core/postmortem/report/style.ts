/** One sheet for the screen, by day and by night, and for paper; the page loads nothing. */
export const style = `
:root { color-scheme: light dark; --ink: #1d2330; --soft: #5a6376; --line: #d9dde5; --paper: #fff;
  --sev1: #b3261e; --sev2: #d97706; --sev3: #3b76c4; --sev4: #8a94a6; --median: #6b3fa0; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ef; --soft: #a3acbd; --line: #363d4a; --paper: #15181e;
  --sev1: #f2695f; --sev2: #f0a13a; --sev3: #6ea6ee; --sev4: #8a94a6; --median: #b795e4; } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 62rem; padding: 2rem 1rem 4rem; color: var(--ink); background: var(--paper);
  font: 15px/1.5 system-ui, sans-serif }
h1 { font-size: 1.6rem; margin: 0 } h2 { font-size: 1.1rem; margin: 2.2rem 0 .5rem }
p { margin: .3rem 0; color: var(--soft) } p.plain { color: inherit }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line) }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
td.time { white-space: nowrap; font-variant-numeric: tabular-nums }
td.what { overflow-wrap: anywhere }
.scroll { overflow-x: auto }
svg { width: 100%; height: auto } svg text { font: 11px system-ui, sans-serif; fill: var(--soft) }
svg .grid { stroke: var(--line) } svg text.median, .legend .median { fill: var(--median); color: var(--median) }
svg circle.median { fill: var(--median); stroke: var(--paper) }
svg .sev1 { fill: var(--sev1) } svg .sev2 { fill: var(--sev2) } svg .sev3 { fill: var(--sev3) } svg .sev4 { fill: var(--sev4) }
svg .heat { fill: var(--sev3) }
.legend span { margin-right: 1rem } .legend i { display: inline-block; width: .7rem; height: .7rem; margin-right: .3rem }
.legend .sev1 i { background: var(--sev1) } .legend .sev2 i { background: var(--sev2) }
.legend .sev3 i { background: var(--sev3) } .legend .sev4 i { background: var(--sev4) }
.two { display: grid; gap: 0 2.5rem; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)) }
@media print { body { max-width: none; padding: 0; font-size: 11px } h2 { break-after: avoid } svg, tr { break-inside: avoid }
  :root { --ink: #000; --soft: #444; --line: #bbb; --paper: #fff; --sev1: #b3261e; --sev2: #d97706; --sev3: #3b76c4;
    --sev4: #8a94a6; --median: #6b3fa0 } * { print-color-adjust: exact } }
`;
