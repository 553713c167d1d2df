/** In which language the words of {@link fields} are wanted. */
export interface FieldsOptions {
    /** 简体中文 unless another is asked for that there is; the answer says which one came. */
    readonly language?: Language;
}

export type Language = "zh-CN" | "en";

export interface Fields {
    readonly language: Language;
    /** The parts of the form, in its order. */
    readonly sections: readonly Section[];
    /** The questions, in the order of the form. */
    readonly fields: readonly Field[];
}

export interface Section {
    /** The key in the input, "enterprise"; "" for the questions that stand in the input itself. */
    readonly key: keyof Input | "";
    readonly label: string;
    /** Whether it is a list of such parts: the loans are. */
    readonly list: boolean;
    /** Whether it only matters to those who care for its topic. */
    readonly topic: boolean;
}

export interface Field {
    /** Where its answer stands in the input: "year", "enterprise.industry", and of every loan "loans[].amount". */
    readonly path: string;
    /** The key of its {@link Section}. */
    readonly section: Section["key"];
    /** The key within the section. */
    readonly key: string;
    readonly kind: FieldKind;
    /** What a bare number means. Of a loan's rate that depends on the answer to "loans[].rateForm". */
    readonly unit?: "yuan" | "percent";
    /** The label, without a unit. */
    readonly label: string;
    /**
     * The unit that the calculator's own form shows beside the answer, "万元". Whoever shows the same passes it on with
     * a bare number: "50" typed there is "50万元" here.
     */
    readonly shownUnit?: string;
    /** What is meant, where the label does not say it all. */
    readonly hint?: string;
    /** A good answer for people to see, in the unit shown. */
    readonly example?: string;
    /** The answers allowed, of a choice and of a question of yes or no. */
    readonly answers?: readonly { readonly key: string; readonly label: string }[];
    /** The answer that stands for none, where one does. */
    readonly default?: string;
    /** Whether nothing, zero, is no answer. */
    readonly positive: boolean;
    /** For a part of another amount, which is the most it can be, the path of that one. */
    readonly partOf?: string;
    /** The measure that alone asks for it, for a question of a topic. */
    readonly measure?: MeasureKey;
}

/** What kind of answer a question takes; a "count" is a number of times, or of working days. */
export type FieldKind =
    | "money" | "percent" | "loanRate" | "persons" | "months" | "days" | "count" | "dayOfMonth" | "year" | "date"
    | "yesNo" | "choice";

export interface Editions {
    /** The version of the package, and of what goes in and comes out. */
    readonly version: string;
    /** The documents, in the order of their ids, the calculator's own conventions among them. */
    readonly documents: readonly Edition[];
    /** The days for which 贷款市场报价利率 is known. Of a loan of another day the rate must be given. */
    readonly lpr: Span;
    /** The days of which it is known whether they are worked. */
    readonly workingDays: Span;
}

/** A document and its life. */
export interface Edition {
    /** The stable id, "jinan-2019-55". */
    readonly id: string;
    /** The number of issue, "济政字〔2019〕55号"; "" where it has none. */
    readonly number: string;
    readonly title: string;
    readonly issuer: string;
    /** Where the text was published. */
    readonly source: string;
    readonly inForceFrom: string;
    /** The last day in force, where the document names one. That nobody has repealed it since is not claimed. */
    readonly inForceTo: string | null;
    /** The ids of its clauses, for {@link clause}, in the order of the text. */
    readonly clauses: readonly string[];
}

/** From one day to another, both included. */
export interface Span {
    readonly knownFrom: string;
    readonly knownUntil: string;
}
