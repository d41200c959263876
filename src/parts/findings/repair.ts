/** Is something that takes a finding away, at one press. */
export interface Repair {
  readonly label: string;
  /** The question that it is one answer to («Tell somebody»); those that ask the same are offered together. */
  readonly asks?: string;
  readonly run: () => void;
}
