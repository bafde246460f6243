import type { Both } from "../both";

/** What the drawing shows, for who does not see it. */
export const stallWords: Both = [
  "L’étal du jardin un jour de marché : carottes, choux et betteraves sous un auvent rayé, un panier au pied.",
  "The garden’s stall on market day: carrots, cabbages and beetroot under a striped awning, a basket at its foot.",
];

/** The market stall of the garden, drawn for it: what stands in the live report where an association would put a photo. */
export const stallPicture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800" width="1200" height="800">
<rect width="1200" height="800" fill="#f6e7c3"/>
<circle cx="1010" cy="150" r="70" fill="#f2b441"/>
<path d="M0 420 C180 330 330 350 520 400 C720 450 900 320 1200 390 V800 H0 Z" fill="#b7c98a"/>
<path d="M0 500 C260 430 480 470 700 500 C900 525 1040 460 1200 480 V800 H0 Z" fill="#8fae62"/>
<g fill="none" stroke="#fffaf0" stroke-width="8" opacity=".8">
<path d="M70 470 C70 380 230 380 230 470"/><path d="M110 470 C110 395 190 395 190 470"/><path d="M250 478 C250 395 400 395 400 478"/>
</g>
<rect y="640" width="1200" height="160" fill="#d9c39a"/>
<g>
<rect x="330" y="300" width="18" height="380" fill="#6b4a2b"/><rect x="1030" y="300" width="18" height="380" fill="#6b4a2b"/>
<path d="M290 310 L360 200 H1020 L1090 310 Z" fill="#c8452f"/>
<g fill="#fdf3df"><path d="M360 200 H453 L430 310 H290 Z"/><path d="M547 200 H640 L635 310 H533 Z"/><path d="M735 200 H830 L847 310 H737 Z"/><path d="M925 200 H1020 L1090 310 H957 Z"/></g>
<g fill="#c8452f"><path d="M430 310 h103 a51 34 0 0 1 -103 0"/><path d="M635 310 h102 a51 34 0 0 1 -102 0"/><path d="M847 310 h110 a55 34 0 0 1 -110 0"/></g>
<g fill="#fdf3df"><path d="M290 310 h140 a70 34 0 0 1 -140 0"/><path d="M533 310 h102 a51 34 0 0 1 -102 0"/><path d="M737 310 h110 a55 34 0 0 1 -110 0"/><path d="M957 310 h133 a66 34 0 0 1 -133 0"/></g>
</g>
<rect x="310" y="560" width="760" height="30" fill="#8a6138"/><rect x="330" y="590" width="720" height="110" fill="#a87a48"/>
<g fill="none" stroke="#8a6138" stroke-width="6"><path d="M330 627 H1050"/><path d="M330 664 H1050"/></g>
<g>
<path d="M350 560 L365 490 H545 L560 560 Z" fill="#7d5530"/>
<g fill="#e8762c"><path d="M380 500 l18 -60 18 60z"/><path d="M420 500 l18 -70 18 70z"/><path d="M462 500 l18 -62 18 62z"/><path d="M500 500 l18 -68 18 68z"/></g>
<g stroke="#3f7a35" stroke-width="9" stroke-linecap="round"><path d="M398 440 l-12 -34"/><path d="M398 440 l14 -36"/><path d="M438 430 l-10 -36"/><path d="M438 430 l16 -34"/><path d="M480 438 l-12 -34"/><path d="M480 438 l14 -34"/><path d="M518 432 l-12 -34"/><path d="M518 432 l14 -34"/></g>
</g>
<g>
<path d="M590 560 L605 490 H785 L800 560 Z" fill="#7d5530"/>
<g fill="#4f8f3f"><circle cx="640" cy="478" r="42"/><circle cx="700" cy="466" r="46"/><circle cx="756" cy="480" r="40"/></g>
<g fill="none" stroke="#a9d08b" stroke-width="6"><path d="M616 480 q24 -34 48 -4"/><path d="M672 470 q28 -36 56 -2"/><path d="M732 482 q24 -30 46 -2"/></g>
</g>
<g>
<path d="M830 560 L845 490 H1025 L1040 560 Z" fill="#7d5530"/>
<g fill="#9c2f5f"><circle cx="880" cy="482" r="34"/><circle cx="938" cy="474" r="38"/><circle cx="994" cy="484" r="34"/></g>
<g stroke="#3f7a35" stroke-width="8" stroke-linecap="round"><path d="M880 448 v-34"/><path d="M938 436 l-8 -36"/><path d="M938 436 l12 -32"/><path d="M994 450 v-32"/></g>
</g>
<g transform="translate(120 560)"><path d="M0 0 h150 l-18 120 h-114 z" fill="#b98a52"/><path d="M10 -4 q65 -90 130 0" fill="none" stroke="#8a6138" stroke-width="12"/><circle cx="45" cy="-6" r="30" fill="#d8452f"/><circle cx="95" cy="-10" r="34" fill="#f2b441"/></g>
</svg>`;
