import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { checkboxBox } from '../../src/ui/checkbox';
import { dropdownPopup } from '../../src/ui/dropdown-menu';
import { numberField } from '../../src/ui/number-input';
import { popoverPopup } from '../../src/ui/popover';
import { selectPopup } from '../../src/ui/select';

// As for somebody who opened one of each before; tests/unit/ui/on-demand.test.tsx is the first time.
await Promise.all([
  dropdownPopup.fetch(),
  popoverPopup.fetch(),
  selectPopup.fetch(),
  numberField.fetch(),
  checkboxBox.fetch(),
]);

afterEach(cleanup);
