/** After the best items that fit, how many further ones are tried for the room that is left. */
const FURTHER_TRIES = 8;

/**
 * As many items as `draw` has room for. It is called with the items to show, in their own order; `wanted` lists them in
 * the order in which they should be kept; `errors` says what is wrong with what was drawn. With nothing to show it must
 * be right. With `further` 0 what is shown is a beginning of `wanted`, without gaps.
 */
export function fitItems<Item, Drawn>(
  items: readonly Item[],
  wanted: readonly Item[],
  draw: (shown: readonly Item[]) => Drawn,
  errors: (drawn: Drawn) => readonly string[],
  further = FURTHER_TRIES,
): Drawn {
  const drawn = (chosen: readonly Item[]) => draw(items.filter((item) => chosen.includes(item)));
  const fits = (candidate: Drawn) => errors(candidate).length === 0;
  const whole = drawn(wanted);
  if (fits(whole)) return whole;

  let least = 0;
  let most = wanted.length;
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2);
    if (fits(drawn(wanted.slice(0, middle)))) least = middle;
    else most = middle;
  }
  let chosen = wanted.slice(0, least);
  for (const item of wanted.slice(most, most + further)) {
    if (fits(drawn([...chosen, item]))) chosen = [...chosen, item];
  }
  return drawn(chosen);
}
