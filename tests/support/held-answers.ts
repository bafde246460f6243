import type { Page } from "playwright-core";

/** Keeps back what the scripts of a page ask for at an address, already answered, until it is let go. */
export const holdAnswers = async (page: Page, address: string | RegExp) => {
  let asked = 0;
  let open = false;
  const held: (() => void)[] = [];
  await page.route(address, async (route) => {
    const answer = await route.fetch();
    asked += 1;
    if (!open) await new Promise<void>((resolve) => held.push(resolve));
    await route.fulfill({ response: answer });
  });
  const letGo = () => {
    open = true;
    for (const go of held) go();
  };
  return { asked: () => asked, letGo };
};
