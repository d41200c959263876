const list = [1] as const;
// The list has one entry.
export const one = list[0] as number;
export const two = list[0]!;
export const three = {
  // A literal is a number.
  value: 3 as number,
};
export const four = 4; // oxlint-disable-line no-magic
// oxlint-disable-next-line no-magic -- five is a number
export const five = 5;
export { five as default };
