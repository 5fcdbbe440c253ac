export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** Ours stand out. */
  readonly isOurs: boolean;
}

const [WIDTH, ROW, LEFT, RIGHT, TOP] = [760, 34, 300, 90, 34];

/** A chart of horizontal bars as SVG, readable on light and dark ground; whiskers are the spread. */
export function barChart(title: string, bars: readonly Bar[]): string {
  const height = TOP + bars.length * ROW + 12;
  const most = Math.max(...bars.map((bar) => bar.most));
  const x = (value: number) => LEFT + (value / most) * (WIDTH - LEFT - RIGHT);
  const rows = bars.map((bar, index) => {
    const y = TOP + index * ROW;
    const middle = y + ROW / 2;
    const at = (value: number) => x(value).toFixed(1);
    return `  <text x="${LEFT - 10}" y="${middle + 4}" text-anchor="end">${escaped(bar.label)}</text>
  <rect class="${bar.isOurs ? "ours" : "other"}" x="${LEFT}" y="${y + 7}" width="${(x(bar.value) - LEFT).toFixed(1)}" height="${ROW - 14}" rx="2"/>
  <path d="M${at(bar.least)} ${middle}H${at(bar.most)}M${at(bar.least)} ${middle - 5}v10M${at(bar.most)} ${middle - 5}v10"/>
  <text x="${(x(bar.most) + 8).toFixed(1)}" y="${middle + 4}">${Math.round(bar.value).toLocaleString("en")}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(title)}">
  <style>
    text { font: 13px system-ui, sans-serif; fill: #1f2328 }
    .title { font-weight: 600; font-size: 14px }
    .ours { fill: #1a7f5a } .other { fill: #8c959f }
    path { stroke: #1f2328; fill: none }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3 } path { stroke: #e6edf3 } .ours { fill: #3fb984 } .other { fill: #6e7681 }
    }
  </style>
  <text class="title" x="12" y="20">${escaped(title)}</text>
${rows.join("\n")}
</svg>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
