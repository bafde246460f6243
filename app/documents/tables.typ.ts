/** The tables of every document: ordinary rows, rows to sign, rows that share their first cell, counts of votes. */
export const tables = `
#let cell(parts, height) = if height == none { inline(parts) } else {
  block(breakable: false, width: 100%, grid(columns: (0pt, 1fr), align: horizon, block(height: height), inline(parts)))
}

// Rows with the same first cell show it once, beside all of theirs, and stay on one page.
#let joined(rows, height) = {
  let at = 0
  while at < rows.len() {
    let first = rows.at(at).at(0)
    let span = 1
    while at + span < rows.len() and rows.at(at + span).at(0) == first { span += 1 }
    (table.cell(rowspan: span, breakable: false, cell(first, height)),)
    for row in rows.slice(at, at + span) { row.slice(1).map(parts => cell(parts, height)) }
    at += span
  }
}

// A short table stays on one page, under its heading.
#let whole(body) = layout(room => {
  block(breakable: measure(width: room.width, body).height > 80mm, width: 100%, body)
})

#let rows-of(it) = {
  let height = if it.rowHeight == none { none } else { it.rowHeight * 1mm - 10pt }
  let drawn = table(
    columns: it.columns.map(column => if "share" in column { column.share * 1fr } else { auto }),
    align: it.columns.map(column => (if column.at("align", default: "start") == "end" { end } else { start }) + (if height == none { top } else { horizon })),
    stroke: 0.6pt, inset: 5pt,
    table.header(..it.columns.map(column => strong(column.label))),
    ..if it.at("joined", default: false) { joined(it.rows, height) } else { it.rows.map(row => row.map(parts => cell(parts, height))).flatten() },
  )
  if height == none { whole(drawn) } else { drawn }
}

#let votes(it) = table(
  columns: it.columns.len(), align: center, stroke: 0.6pt, inset: (x: 7pt, y: 4.5pt),
  table.header(..it.columns.map(column => column.label)),
  ..it.columns.map(column => strong(column.count)),
)
`;
