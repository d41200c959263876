export function FirstPanel() {
  return null;
}
