import type { CslItem } from '../csl/item';

/** A treaty, protocol, law or programme, with its names and what is known of it. */
export interface Agreement {
  readonly id: string;
  readonly kind: AgreementKind;
  readonly title: string;
  readonly titleOrigin: TitleOrigin;
  /** What stands in brackets after the title where it is first used: `MNEPR`. One of `names`. */
  readonly shortName?: string;
  /** Every name but the title. */
  readonly names: readonly AgreementName[];
  /** What it is, in one sentence. */
  readonly description: string;
  readonly parties?: readonly string[];
  readonly facts: readonly AgreementFact[];
  readonly relations?: AgreementRelations;
  /** What is cited for it: its own item, or, for a programme, that of the law it rests on. */
  readonly work: CslItem;
}

export const agreementKinds = ['treaty', 'protocol', 'programme', 'law'] as const;
export type AgreementKind = (typeof agreementKinds)[number];

/** Whether the title is the official one, our translation of it, or our own description. */
export const titleOrigins = ['official', 'translation', 'descriptive'] as const;
export type TitleOrigin = (typeof titleOrigins)[number];

/**
 * A name, and what the text around it must say where the name alone could mean something else. The
 * terms are looked for in the same paragraph, {@link CONTEXT_REACH} characters to either side.
 */
export interface AgreementName {
  readonly text: string;
  /** At least one of these stands near. */
  readonly onlyNear?: readonly string[];
  /** None of these stands near. */
  readonly notNear?: readonly string[];
}

/** How far a name's context reaches to either side, in UTF-16 units of the folded text. */
export const CONTEXT_REACH = 400;

/** The kinds of facts, in the order in which they are shown, each with its label. */
export const factLabels = {
  named: 'Name',
  signed: 'Signed',
  enacted: 'Enacted',
  'in-force': 'In force',
  provisional: 'Provisional application',
  term: 'Term',
  extended: 'Extended',
  ratified: 'Ratification',
  expired: 'Expired',
  replaced: 'Replaced',
  participation: 'Participation',
  depositary: 'Depositary',
  withdrawal: 'Withdrawal',
  registered: 'Registered',
  published: 'Published',
  codified: 'Codified',
  basis: 'Legal basis',
  scope: 'Scope',
  later: 'Afterwards',
} as const;
export type FactKind = keyof typeof factLabels;

export interface AgreementFact {
  readonly kind: FactKind;
  /** In words that a writer can use. */
  readonly value: string;
  /** Who says so, where others say otherwise: facts of one kind that have this contradict each other. */
  readonly according?: string;
  /** H: official or primary text seen. M: secondary or inferred. */
  readonly confidence: Confidence;
  readonly sources: readonly FactSource[];
}

export const confidences = ['H', 'M'] as const;
export type Confidence = (typeof confidences)[number];

export interface FactSource {
  readonly name: string;
  /** Absent where no exact address is known. */
  readonly address?: string;
}

/** Ids of the other agreements that this one acts on, or that act on it. */
export type AgreementRelations = Readonly<Partial<Record<RelationKind, readonly string[]>>>;

export const relationKinds = ['amends', 'extends', 'supplements', 'replacedBy'] as const;
export type RelationKind = (typeof relationKinds)[number];
