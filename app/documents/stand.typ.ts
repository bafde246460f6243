/**
 * The layout of the stand kit, constant: one page in large type, whatever its size. Every length follows the width of the
 * paper; where much is written the letters get smaller by steps until the page holds.
 */
export const standTemplate = String.raw`
#let it = json(bytes(sys.inputs.paper))
#let display = "Bricolage Grotesque"
#let paper-font = "Atkinson Hyperlegible Next"
#let wide = (a5: 148mm, a4: 210mm, a3: 297mm).at(it.size)
#let unit = wide / 210
#let serre = rgb("#163c27")
#let encre = rgb("#1d2a21")
#let douce = rgb("#4a594d")
#let feuille = rgb("#1f5b36")
#let courge = rgb("#f4b73b")
#let papier = rgb("#f5f7ef")
#let seed = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 18 27'><path d='M9 11.5c3 2.7 5 5.3 5 8.5a5 5.2 0 01-10 0c0-3.2 2-5.8 5-8.5z' fill='#f4b73b'/><path d='M9 12V6' stroke='#a9ddb4' stroke-width='1.9'/><path d='M9 7C9 3.5 6.5 1.5 2.5 1.5 2.5 5 5 7 9 7zM9 7c0-3.5 2.5-5.5 6.5-5.5C15.5 5 13 7 9 7z' fill='#a9ddb4'/></svg>"

// A drawing that only adorns: words stand beside it.
#let adorn(svg, width) = pdf.artifact(image(bytes(svg), format: "svg", width: width))

#let band(k) = layout(room => {
  let u = unit * k
  let inside = block(width: room.width, inset: (x: 11 * u, top: 11 * u, bottom: 7 * u), grid(
    columns: (auto, 1fr), column-gutter: 6 * u, align: (top, horizon),
    adorn(seed, 15 * u),
    {
      heading(level: 1, text(font: display, weight: 700, size: 15.5 * u, fill: white, it.name))
      if it.tagline != "" { block(above: 6 * u, text(size: 6.8 * u, fill: rgb("#cfe0d2"), it.tagline)) }
    },
  ))
  let high = measure(inside).height
  block(width: room.width, height: high + 8 * u, {
    place(top + left, polygon(fill: serre, (0pt, 0pt), (room.width, 0pt), (room.width, high), (room.width / 2, high + 8 * u), (0pt, high)))
    place(top + right, dx: -6 * u, dy: 6 * u, circle(radius: 1.8 * u, fill: white))
    inside
  })
})

#let part(k, words) = block(above: 0pt, below: 6 * unit * k, heading(level: 2, text(font: display, weight: 700, size: 8.2 * unit * k, fill: encre, words)))

#let pillars(k) = {
  let u = unit * k
  part(k, it.pillarsTitle)
  let n = it.pillars.len()
  grid(
    columns: (1fr,) * calc.min(if n == 4 { 2 } else { 3 }, n), column-gutter: 9 * u, row-gutter: 5 * u,
    ..it.pillars.map(one => block(width: 100%, stroke: (top: 1.1 * u + feuille), inset: (top: 5 * u), {
      heading(level: 3, text(font: display, weight: 700, size: 10.5 * u, fill: feuille, one.name))
      block(above: 5 * u, text(size: 5.9 * u, one.sentence))
    })),
  )
}

#let tag(k, one) = {
  let u = unit * k
  let inside = box(inset: (left: 3.2 * u, right: 8 * u, y: 2.2 * u), grid(
    columns: 2, column-gutter: 2.6 * u, align: horizon,
    adorn(one.svg, 8 * u),
    heading(level: 3, text(font: paper-font, weight: 700, size: 6.6 * u, fill: white, one.name)),
  ))
  context {
    let room = measure(inside)
    box(width: room.width, height: room.height, {
      place(top + left, polygon(fill: rgb(one.ink), (0pt, 0pt), (room.width - 5 * u, 0pt), (room.width, room.height / 2), (room.width - 5 * u, room.height), (0pt, room.height)))
      inside
    })
  }
}

#let poles(k, remits) = {
  let u = unit * k
  part(k, it.polesTitle)
  grid(
    columns: (1fr, 1fr), column-gutter: 9 * u, row-gutter: 6.5 * u,
    ..it.poles.map(one => block(breakable: false, width: 100%, {
      tag(k, one)
      if remits and one.remit != "" { block(above: 3.2 * u, text(size: 5.3 * u, fill: encre, one.remit)) }
    })),
  )
}

#let come(k) = layout(room => {
  let u = unit * k
  let hole = box(circle(radius: 1.7 * u, fill: white))
  let words = {
    heading(level: 2, text(font: display, weight: 700, size: 12 * u, fill: encre, it.come.title))
    block(above: 5.5 * u, text(size: 6.2 * u, it.come.text))
    if it.come.lead != "" { block(above: 6 * u, below: 3.4 * u, text(size: 5.2 * u, it.come.lead)) }
    if it.come.line != "" { text(size: if it.come.qr == none { 9.5 * u } else { 5.8 * u }, weight: 700, it.come.line) }
  }
  block(width: 100%, fill: courge, radius: (top: 1.6 * u, bottom: 5 * u), inset: (x: 11 * u, top: 14 * u, bottom: 11 * u), {
    place(top + left, dx: -5 * u, dy: -10 * u, pdf.artifact(box(width: room.width - 12 * u, {
      for n in range(14) { hole; h(1fr) }
      hole
    })))
    if it.come.qr == none { words } else {
      grid(columns: (1fr, auto), column-gutter: 8 * u, align: (horizon, horizon), words,
        block(fill: white, radius: 2.4 * u, inset: 4 * u, image(bytes(it.come.qr.svg), format: "svg", width: 40 * u, alt: it.come.qr.alt)))
    }
  })
})

#let whole(k, remits) = {
  let u = unit * k
  set text(size: 6 * u)
  set par(leading: 0.5em, spacing: 0.7em)
  band(k)
  v(7 * u)
  v(1fr)
  if it.pillars.len() > 0 { pillars(k); v(8 * u); v(1fr) }
  if it.poles.len() > 0 { poles(k, remits); v(8 * u); v(1fr) }
}
#let feet(k) = {
  come(k)
  if it.address != "" { block(above: 3.4 * unit * k, text(size: 4.6 * unit * k, fill: douce, it.address)) }
}

#set document(title: it.title, author: it.name, date: none)
#set page(paper: it.size, margin: (x: 11 * unit, top: 11 * unit, bottom: 9 * unit))
#set text(font: paper-font, fill: encre, lang: it.lang, hyphenate: false, number-type: "lining")
#show heading: set block(above: 0pt, below: 0pt)
#show "\u{202f}": text(size: 0.62em, "\u{a0}")
#show regex("\b\d\d(?: \d\d){4}\b"): it => box(it)

#layout(room => {
  let tries = ((1.3, true), (1.22, true), (1.15, true), (1.08, true), (1, true), (0.92, true), (0.84, true), (0.76, true), (0.68, true), (0.68, false), (0.6, false), (0.5, false), (0.4, false))
  let tall((k, remits)) = measure(block(width: room.width, { whole(k, remits); feet(k) })).height
  let fits = tries.find(one => tall(one) <= room.height)
  let (k, remits) = if fits == none { tries.last() } else { fits }
  block(height: room.height, width: room.width, { whole(k, remits); feet(k) })
})
`;
