import { Button as BaseButton } from '@base-ui/react/button';
import { type ButtonDress, dressButton } from './dress-button';

export interface ButtonProps
  extends ButtonDress,
    Omit<BaseButton.Props, 'className' | 'children' | 'color'> {}

/** Something to press, with words on it. Without words: `IconButton`. Leading somewhere: `ButtonLink`. */
export function Button(props: ButtonProps) {
  return <BaseButton {...dressButton(props)} />;
}
