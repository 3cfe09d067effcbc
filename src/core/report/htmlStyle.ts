/** How the report looks, on a screen by day and by night, and on paper. */
export const reportStyle = `
:root { color-scheme: light dark; --line: #8886; --soft: #8881; --del: #b3261e; --ins: #14632a; }
@media (prefers-color-scheme: dark) { :root { --del: #ffb4ab; --ins: #8fd9a0; } }
body { font: 1rem/1.55 Charter, 'Iowan Old Style', 'Palatino Linotype', Georgia, serif; max-width: 46rem; margin: 3rem auto; padding: 0 1.25rem; overflow-wrap: break-word; }
h1, h2, h3, h4, table, dt { font-family: system-ui, sans-serif; line-height: 1.3; }
h1 { font-size: 1.75rem; margin: 0 0 1rem; }
h2 { font-size: 1.3rem; margin: 3rem 0 1rem; padding-bottom: .3rem; border-bottom: 2px solid; }
h3 { font-size: 1.05rem; margin: 2rem 0 .75rem; }
h4 { font-size: 1rem; margin: 0 0 .5rem; }
table { width: 100%; border-collapse: collapse; font-size: .875rem; margin: 1rem 0; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { font-weight: 600; }
.number { font-variant-numeric: tabular-nums; }
article { margin: 1rem 0; padding: .9rem 1.1rem; background: var(--soft); border-left: 3px solid var(--line); }
article.warning { border-left: 4px solid; }
article.error { border-left: 8px double; }
article p { margin: 0 0 .75rem; }
dl { display: grid; grid-template-columns: 8.5rem 1fr; gap: .4rem 1rem; margin: 0; }
dt { font-size: .875rem; padding-top: .1rem; }
dd { margin: 0; min-width: 0; }
del { color: var(--del); text-decoration: line-through; }
ins { color: var(--ins); text-decoration: underline; font-weight: 600; }
code { font-size: .85em; }
footer { margin-top: 3rem; font-size: .9rem; }
@media (max-width: 34rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .6rem; } }
@media print { body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; } article, tr { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } article { background: none; border: 1px solid var(--line); } main a[href]::after { content: ' <' attr(href) '>'; font-size: .8em; overflow-wrap: anywhere; } }
`;
