import { tables } from "./tables.typ";

/**
 * The layout of every document, constant: what people typed comes in as data (`sys.inputs.paper`) and is placed as text,
 * never read as Typst. The fonts have no narrow no-break space (U+202F): a smaller no-break space is drawn for it.
 */
export const template = String.raw`
#let paper = json(bytes(sys.inputs.paper))
#let size = paper.textSize * 1pt
#let display = "Bricolage Grotesque"
#let foot-room = if paper.size == "a5" or paper.textSize < 12 { 24mm } else { 28mm }
#let paper-font = "Atkinson Hyperlegible Next"

#let inline(parts) = for part in parts {
  if type(part) == str { part }
  else if "b" in part { strong(inline(part.b)) }
  else if "i" in part { emph(inline(part.i)) }
  else if "br" in part { linebreak() }
  else { box(width: 0.8em, height: 0.8em, baseline: 0.1em, stroke: 0.8pt) }
}

#let prose(parts) = for part in parts {
  if "p" in part { par(inline(part.p)) }
  else if "head" in part { par(strong(inline(part.head))) }
  else if "quote" in part { quote(block: true, prose(part.quote)) }
  else if part.ordered { enum(start: part.start, ..part.list.map(prose)) }
  else { list(..part.list.map(prose)) }
}

// Of a text that is kept, its last paragraph or line goes with what follows.
#let kept(parts) = {
  let last = parts.last()
  prose(parts.slice(0, -1))
  if "list" in last and last.list.len() > 1 {
    let before = last.list.slice(0, -1)
    prose(((list: before, ordered: last.ordered, start: last.start),))
    block(sticky: true, above: 0.65em, prose(((list: last.list.slice(-1), ordered: last.ordered, start: last.start + before.len()),)))
  } else { block(sticky: true, above: 0.8em, below: 0.8em, prose((last,))) }
}

#let picture-of(qr, width) = image(bytes(qr.svg), format: "svg", width: width, alt: qr.alt)

#let masthead(it) = {
  grid(
    columns: (1fr, auto), column-gutter: 8mm, align: (bottom + start, bottom + end),
    { strong(it.name); linebreak(); it.about },
    if it.qr != none { picture-of(it.qr, 17mm) },
  )
  v(2mm, weak: true)
  line(length: 100%, stroke: 1.2pt)
}

#let title(it) = {
  v(5mm, weak: true)
  heading(level: 1, it.text)
  if it.under != "" { block(above: 2.4mm, text(size: 1.05em, it.under)) }
  if it.status != none {
    block(above: 3mm, {
      box(stroke: 1pt, inset: (x: 5pt), outset: (y: 3.2pt), strong(it.status.label))
      h(7pt)
      it.status.text
    })
  }
  v(2mm)
}

#let facts(it) = block(above: 5mm, below: 5mm, grid(
  columns: (auto, 1fr), column-gutter: 4mm, row-gutter: 0.75em,
  ..it.rows.map(row => (strong(row.term), inline(row.text))).flatten(),
))

${tables}

#let resolution(it) = block(
  stroke: (left: 2.6pt), inset: (left: 10pt, y: 2pt), width: 100%, above: 1.2em, below: 1.2em, breakable: not it.keep,
  {
    let first = it.text.at(0, default: none)
    if first != none and "p" in first {
      par({ strong(it.name); " "; inline(first.p) })
      prose(it.text.slice(1))
    } else { par(strong(it.name)); prose(it.text) }
    block(breakable: false, {
      if it.votes != none { votes(it.votes) }
      if it.outcome.len() > 0 { par(inline(it.outcome)) }
      for note in it.notes { par(note) }
    })
  },
)

#let signatures(it) = block(breakable: false, above: 2em, {
  if it.lead != "" { par(it.lead) }
  grid(
  columns: (1fr,) * calc.min(2, it.people.len()), column-gutter: 10mm, row-gutter: 6mm,
  ..it.people.map(one => {
    v(17mm)
    line(length: 100%, stroke: 0.8pt)
    v(-0.4em)
    one.role
    linebreak()
    strong(one.name)
  }),
)})

// A last page never holds the signatures alone: empty rows give way so that one page is enough, or go with them.
#let sheet(it) = layout(room => {
  let empty = it.columns.map(column => ())
  let part(rows) = rows-of((columns: it.columns, rowHeight: it.rowHeight, rows: rows))
  let signed = signatures(it)
  let taken(body) = measure(width: room.width, body).height
  let left = page.height - foot-room - here().position().y
  if paper.wide { left = page.width - foot-room - here().position().y }
  let spare = it.spare
  let whole(count) = { part(it.rows + range(count).map(_ => empty)); signed }
  if taken(whole(0)) <= left {
    while taken(whole(spare)) > left { spare = spare - 1 }
    whole(spare)
  } else {
    part(it.rows)
    block(breakable: false, width: 100%, above: 1.6em, {
      par(strong(it.spareLabel))
      part(range(it.spare).map(_ => empty))
      signed
    })
  }
})

#let blanks(it) = block(above: 1.6em, below: 1.4em, grid(
  columns: (1fr,) * it.across, column-gutter: 10mm, row-gutter: 5mm,
  ..it.lines.map(row => {
    row.label
    if row.value == "" { v(6mm); line(length: 100%, stroke: 0.8pt) }
    else { block(above: 2mm, text(size: 1.2em, strong(row.value))) }
  }),
))

#let figures(it) = block(above: 1.1em, below: 1.1em, grid(
  columns: (1fr,) * (if it.tiles.len() in (2, 4) { 2 } else { 3 }), column-gutter: 7mm, row-gutter: 6mm,
  ..it.tiles.map(tile => block(width: 100%, breakable: false, stroke: (top: 1.6pt), inset: (top: 2.6mm), {
    text(font: display, weight: 700, size: 2.2em, tile.value)
    block(above: 0.5em, below: 0.6em, strong(tile.label))
    text(size: 0.86em, tile.notes.join(linebreak()))
  })),
))

#let picture(it) = block(breakable: false, above: 1.2em, below: 1.2em, width: 100%, {
  layout(room => {
    let full = image(it.file, alt: it.alt, width: room.width)
    if measure(full).height > 88mm { image(it.file, alt: it.alt, height: 88mm) } else { full }
  })
  if it.caption != "" { block(above: 2mm, text(size: 0.9em, it.caption)) }
})

#let code(it) = block(breakable: false, above: 1.2em, below: 1.2em, width: 100%, grid(
  columns: if it.qr == none { (1fr,) } else { (30mm, 1fr) }, column-gutter: 7mm, align: horizon,
  ..if it.qr != none { (picture-of(it.qr, 30mm),) },
  {
    if it.label != "" { par(it.label) }
    if it.code != "" { block(stroke: 1.2pt, inset: (x: 9pt, y: 9pt), text(size: 1.9em, tracking: 0.12em, weight: 700, it.code)) }
    it.under
    for one in it.signed { par({ strong(one.name); ", "; one.role }) }
  },
))

#let note(it) = block(sticky: it.at("keep", default: false), stroke: 0.6pt, inset: 8pt, width: 100%, above: 1.4em, below: 1.4em, prose(it.parts))

#let contents(it) = {
  block(above: 1.4em, below: 0.8em, text(font: display, weight: 700, size: 1.25em, it.title))
  outline(title: none, target: heading.where(level: 2).or(heading.where(level: 3)), indent: level => calc.max(0, level - 1) * 1.3em)
}

#let draw(it) = {
  if it.is == "masthead" { masthead(it) }
  else if it.is == "title" { title(it) }
  else if it.is == "heading" {
    heading(level: it.level, { it.text; if it.aside != "" { h(0.8em); text(font: paper-font, weight: 400, size: size, it.aside) } })
  }
  else if it.is == "facts" { facts(it) }
  else if it.is == "prose" { if it.at("keep", default: false) and it.parts.len() > 0 { kept(it.parts) } else { prose(it.parts) } }
  else if it.is == "resolution" { resolution(it) }
  else if it.is == "table" { rows-of(it) }
  else if it.is == "signatures" { signatures(it) }
  else if it.is == "sheet" { sheet(it) }
  else if it.is == "blanks" { blanks(it) }
  else if it.is == "figures" { figures(it) }
  else if it.is == "picture" { picture(it) }
  else if it.is == "code" { code(it) }
  else if it.is == "note" { note(it) }
  else if it.is == "contents" { contents(it) }
  else if it.is == "furrow" { line(length: 100%, stroke: 0.5pt) }
}

#let small = calc.max(9pt, size * 0.82)

#let foot = {
  set text(size: small)
  line(length: 100%, stroke: 0.6pt)
  v(-0.3em)
  grid(
    columns: (1fr, auto), column-gutter: 5mm, row-gutter: 0.55em, align: (start, end),
    { if paper.size == "a4" { paper.association; h(0.9em) }; paper.foot.address },
    context { paper.foot.page; " "; counter(page).display(); " / "; str(counter(page).final().first()) },
    paper.foot.journal,
    paper.foot.printed,
  )
}

#set document(title: paper.title, author: paper.association, date: none)
#set page(
  paper: paper.size,
  flipped: paper.wide,
  margin: if paper.size == "a5" { (x: 14mm, top: 14mm, bottom: foot-room) } else { (x: 18mm, top: 18mm, bottom: foot-room) },
  header: context if here().page() > 1 { set text(size: small); paper.running },
  header-ascent: 5mm,
  footer: foot,
  footer-descent: 4mm,
)
#set text(font: paper-font, size: size, lang: paper.lang, hyphenate: false, number-type: "lining")
#set par(leading: 0.62em, spacing: 0.8em, justify: false)
#set list(indent: 0.4em, spacing: 0.65em)
#set enum(indent: 0.4em, spacing: 0.65em)
#set table(stroke: 0.6pt)
#set quote(quotes: false)
#show heading: set text(font: display, weight: 700)
#show heading.where(level: 1): set text(size: size * 1.9)
#show heading.where(level: 2): set text(size: size * 1.27)
#show heading.where(level: 3): set text(size: size * 1.12)
#show heading.where(level: 2): set block(above: 1.5em, below: 0.75em)
#show heading.where(level: 3): set block(above: 1.3em, below: 0.7em)
#show "\u{202f}": text(size: 0.62em, "\u{a0}")
#show regex("\b\d\d(?: \d\d){4}\b"): it => box(it)
#show regex("\b1er\b"): "1" + super("er")

#for block in paper.blocks { draw(block) }
`;
