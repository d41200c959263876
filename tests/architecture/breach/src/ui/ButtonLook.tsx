export default function ButtonLook(): null {
  return null;
}
switch (1 as number) {
  default:
}
