import { describe, expect, test } from "vitest";
import { deviceOf } from "../../../app/features/session/device";
import { wayBack } from "../../../app/features/session/way-back";

describe("the way back", () => {
  test.each([
    ["a page of the app", "/poles/maraichage?vue=1", "/poles/maraichage?vue=1"],
    ["nothing", null, "/"],
    ["another site", "https://ailleurs.example/", "/"],
    ["another site without scheme", "//ailleurs.example", "/"],
    ["another site by a backslash", "/\\ailleurs.example", "/"],
    ["another site behind a dot", "/.//ailleurs.example", "/"],
    ["another site behind two dots", "/poles/..//ailleurs.example", "/"],
    ["sign-out behind a dot", "/./sortir", "/"],
    ["a line break", "/poles\nSet-Cookie:a", "/"],
    ["sign-in itself", "/entrer?retour=/entrer", "/"],
    ["sign-out", "/sortir", "/"],
    ["a page whose name only begins so", "/entrerprise", "/entrerprise"],
  ])("%s", (_, asked, expected) => expect(wayBack(asked)).toBe(expected));
});

describe("a device", () => {
  test.each([
    ["Firefox on Windows", "Mozilla/5.0 (Windows NT 10.0; rv:115.0) Gecko/20100101 Firefox/115.0", "Firefox, Windows"],
    ["Safari on a telephone", "Mozilla/5.0 (iPhone; CPU iPhone OS 15_6 like Mac OS X) Safari/604.1", "Safari, iPhone"],
    ["Edge, not Chrome", "Mozilla/5.0 (Windows NT 10.0) Chrome/109.0 Safari/537.36 Edg/109.0", "Edge, Windows"],
    ["nothing known", "curl/8", "?"],
  ])("%s", (_, agent, expected) => expect(deviceOf(agent)).toBe(expected));
});
