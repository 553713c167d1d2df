/**
 * A calculator of 济政字〔2019〕55号 (Jinan's 2019 finance policy for small enterprises): exact to the fen, every figure
 * explained step by step down to the words of the law.
 *
 * Amounts of money are strings in 元 with two decimals ("300000.00"), rates strings in per cent ("4.35%"), dates
 * ISO 8601 ("2020-01-15"). Nothing here ever throws for what it is given: what cannot be used is a {@link Problem}.
 */

/** Assesses a case. Questions left out are open, never zero: a verdict that hangs on one says so. */
export function assess(input: Input): Output;
/** The same for values from outside whose shape nobody has checked, such as parsed JSON. */
export function assess(input: unknown): Output;

/**
 * Advises on a case: what is just missed, which lawful combination of subsidies is best, and what the costs are year by
 * year. Every figure is found by assessing the case again, so it is as exact as the report.
 */
export function advise(input: Input): Advised;
/** The same for values from outside whose shape nobody has checked, such as parsed JSON. */
export function advise(input: unknown): Advised;

/** The clause of that id, e.g. "jinan-2019-55/17"; null if there is none. */
export function clause(id: string): Clause | null;

/** The version of this package. */
export function version(): string;

/** Yes or no: the keys, or the truth values. */
export type YesNo = "yes" | "no" | boolean;
/**
 * Money in 元: a number by its shortest decimal text, or a text such as "500000", "50万元" or "伍拾万元整". At most two
 * decimals of a 元.
 */
export type MoneyInput = string | number;
/** A rate; a bare number is per cent, a text may carry its unit: "4.35%", "8‰", "135bp". */
export type RateInput = string | number;
/** A date: "2020-01-15", "2020年1月15日" or "20200115". */
export type DateInput = string;

/** What is asked. Every answer may be left out; null and "" count as left out. */
export interface Input {
    /** 测算年度: the calendar year asked about. */
    year?: number | string | null;
    /** How a payout is rounded; half-up to the fen unless chosen. */
    rounding?: Rounding | null;
    enterprise?: EnterpriseInput | null;
    /** The ledger: 50 loans at most. One in which everything is left out counts for nothing. */
    loans?: LoanInput[] | null;
    bridge?: BridgeInput | null;
    growth?: GrowthInput | null;
    registration?: RegistrationInput | null;
    readings?: Readings | null;
}

export type Rounding = "halfUp" | "downToFen" | "downToYuan";

export type Industry =
    | "agriculture" | "industry" | "construction" | "wholesale" | "retail" | "transport" | "warehousing" | "postal"
    | "accommodation" | "catering" | "informationTransmission" | "softwareAndIt" | "realEstateDevelopment"
    | "propertyManagement" | "leasingAndBusiness" | "other";

export interface EnterpriseInput {
    /** 我市企业. */
    local?: YesNo | null;
    /** 行业, in the sense of 工信部联企业〔2011〕300号. */
    industry?: Industry | null;
    /** 民营企业. */
    private?: YesNo | null;
    /** 从业人员 at the end of the year. */
    employees?: number | string | null;
    /** 营业收入 of the year. */
    revenue?: MoneyInput | null;
    /** 资产总额 at the end of the year. */
    assets?: MoneyInput | null;
}

export interface LoanInput {
    /** 贷款金额 of this single loan; above zero. */
    amount?: MoneyInput | null;
    lender?: "bank" | "nonBank" | null;
    purpose?: "workingCapital" | "fixedAssets" | "other" | null;
    /** 放款日. */
    start?: DateInput | null;
    /** 到期日, after the start and within fifty years of it. */
    end?: DateInput | null;
    /** Whether the rate is fixed (the default), an LPR plus basis points, or an LPR plus a share of it. */
    rateForm?: "fixed" | "lprSpread" | "lprMarkup" | null;
    /** The yearly rate in per cent; for "lprSpread" in basis points, which may be negative. */
    rate?: RateInput | null;
    /** The LPR in per cent; needed only where the table does not know it. */
    lpr?: RateInput | null;
    /** Which LPR the loan is compared with; by its term unless chosen. */
    lprTenor?: "1Y" | "5Y+" | null;
    repayment?: "quarterlyInterest" | "monthlyInterest" | "equalInstalment" | "equalPrincipal" | "bullet" | null;
    /** Days in the interest year; 360 unless chosen. */
    dayBasis?: "360" | "365" | 360 | 365 | null;
    /** 结息日: the day of the month; 20 unless given. */
    settlementDay?: number | string | null;
    /** Interest actually paid in the year, instead of an estimate. */
    actualInterest?: MoneyInput | null;
    guarantee?: "none" | "governmentGuarantor" | "otherGuarantor" | "insurance" | "private" | null;
    /** 担保金额; the whole loan unless given. */
    guaranteedAmount?: MoneyInput | null;
    /** 年担保费率 in per cent. */
    feeRate?: RateInput | null;
    /** Once for the whole term (the default), or every year. */
    feePayment?: "upfront" | "yearly" | null;
    /** The first day on which the fee is paid; the start of the loan unless given. */
    feePaidOn?: DateInput | null;
    /** Guarantee fee actually paid in the year, instead of an estimate. */
    actualFee?: MoneyInput | null;
    /** 风险补偿合作银行. */
    cooperatingBank?: YesNo | null;
    /** 首笔贷款. */
    firstLoan?: YesNo | null;
    collateral?: "pureCredit" | "intellectualProperty" | "receivables" | "inventory" | "realEstate" | "other" | null;
    /** 被纳入市工业和信息化重点项目库. */
    keyProject?: YesNo | null;
    /** 本金损失 of the bank. */
    principalLoss?: MoneyInput | null;
}

/** （八） 转贷“过桥”. */
export interface BridgeInput {
    amount?: MoneyInput | null;
    /** Calendar days, the first counted and the last not. */
    days?: number | string | null;
    /** 旧贷款到期日, for the plan. */
    due?: DateInput | null;
    /** 打算还款日, for the plan; the due date unless given. */
    repaidOn?: DateInput | null;
    /** Whether a mortgage must be registered anew, for the plan. */
    mortgaged?: YesNo | null;
    /** How many working days the bank takes to release the new loan; one unless given. */
    releaseDays?: number | string | null;
    operatingNormally?: YesNo | null;
    goodCredit?: YesNo | null;
    maturedWorkingCapital?: YesNo | null;
    needsRenewal?: YesNo | null;
    shortOfCash?: YesNo | null;
}

export interface GrowthInput {
    /** 首次进入规模以上工业企业统计范围. */
    firstAboveScale?: YesNo | null;
    /** 纳统年度; the year asked about unless given. */
    aboveScaleYear?: number | string | null;
    /** 后续年度仍在库. */
    remainsAboveScale?: YesNo | null;
    /** 本年度已享受其他财政贴息. */
    otherInterestSubsidy?: YesNo | null;
    /** What another fiscal interest subsidy would pay in the year; for {@link advise}. */
    otherInterestAmount?: MoneyInput | null;
    /** 已享受省“降低担保费率补贴政策”. */
    provincialFeeSubsidy?: YesNo | null;
    /** What 鲁财金〔2018〕55号 would pay, to whoever the guarantee-fee subsidy goes to; for {@link advise}. */
    provincialFeeAmount?: MoneyInput | null;
}

/** 18号: a registration of real estate. */
export interface RegistrationInput {
    kind?: "enterprise" | "onlineNewHousing" | "simple" | "secondHand" | "other" | null;
    /** 受理日. */
    accepted?: DateInput | null;
}

/** How the clauses are read where they leave something open; the first of each is the default. */
export interface Readings {
    /** （八）: what the eleventh bridge day costs. */
    bridgeOverrun?: "cappedThenDaily" | "dailyThroughout" | "notOffered" | "alwaysCapped" | null;
    /** （八）: whether 原则上 and 一般 warn or bind. */
    limits?: "soft" | "hard" | null;
    /** （十六）: who receives the guarantee-fee subsidy. */
    feeReceiver?: "guarantor" | "enterprise" | null;
    /** （十六）: what its 8‰ is taken of. */
    feeBase?: "loanAmount" | "guaranteedAmount" | null;
    /** （十七）: what 年单笔银行贷款额 measures. */
    loanSize?: "eachLoan" | "yearTotal" | null;
    /** （十七）: which year a cost belongs to. */
    costYear?: "paid" | "accrued" | null;
    /** （十七）: whether several loans add up under the cap. */
    severalLoans?: "sum" | "oneLoan" | null;
    /** （十三）: whether a tier's ratio holds for the whole loan or for its slice. */
    tiers?: "wholeLoan" | "marginal" | null;
    /** （十三）: how far 适当提高 goes. */
    uplift?: "range" | "ceiling" | null;
    /** （十三）: which LPR the mark-up is held against. */
    limitLpr?: "matching" | "oneYear" | "fiveYears" | null;
    /** （二十六）: whether the later years' reward needs staying in the statistics. */
    laterYears?: "schedule" | "stopOnDropOut" | null;
    /** 18号 一（二）: which registrations of enterprises have the limit of three working days. */
    registrationScope?: "allEnterprise" | "onlineOnly" | null;
    /** 18号: the day from which the limit is counted. */
    registrationStart?: "nextDay" | "sameDay" | null;
}

export interface Output {
    /** Whether every answer could be used. */
    readonly ok: boolean;
    /** What could not be used. An answer among them counts as open. */
    readonly problems: readonly Problem[];
    /** The assessment of everything else. */
    readonly report: Report;
}

export interface Problem {
    /** Where: "loans[0].amount"; "" for the input as a whole. */
    readonly path: string;
    readonly code: ProblemCode;
    /** The same for people, in Chinese. */
    readonly message: string;
}

export type ProblemCode =
    /** The shape of the input. */
    | "notAnObject" | "notAList" | "unknownKey" | "tooManyLoans" | "wrongType" | "tooLong"
    /** An answer that is not understood. */
    | "notANumber" | "negative" | "ambiguous" | "exponent" | "tooPrecise" | "tooLarge" | "tooSmall" | "wrongUnit"
    | "notWhole" | "notADate" | "noSuchDay" | "notOffered"
    /** Answers that contradict each other. */
    | "notAfterStart" | "moreThanLoan" | "termTooLong" | "rateBelowZero";

export type SizeClass = "micro" | "small" | "medium" | "large";
export type Receiver =
    | "enterprise" | "bank" | "guarantor" | "insurer" | "investor" | "treasury" | "serviceProvider" | "trainingParty"
    | "worker" | "bridgeFund";
export type Verdict = "granted" | "refused" | "open";

export interface Report {
    readonly year: number | null;
    /** The size class, once the answers settle it. */
    readonly sizeClass: SizeClass | null;
    readonly size: Size;
    /** The five measures, in the order of the law. */
    readonly measures: readonly Measure[];
    /** What is granted in the year, by receiver; amounts of different receivers are never to be added. */
    readonly totals: readonly Total[];
    /** The last day on which the table of LPRs is known to hold. */
    readonly lprKnownUntil: string;
}

export interface Size {
    /** The class cannot be above this one. */
    readonly atMost: SizeClass | null;
    /** What each answered indicator says. */
    readonly levels: readonly Level[];
    /** Answers that could still lower it. */
    readonly open: readonly string[];
}

export interface Level {
    readonly indicator: "employees" | "revenue" | "assets";
    readonly found: Quantity;
    readonly class: SizeClass;
    /** Where the class above begins, and how much is lacking to it. */
    readonly next?: { readonly bound: Quantity; readonly short: Quantity; readonly quote: string; readonly clause: string };
}

/** A value with its unit. */
export interface Quantity {
    readonly value: string;
    readonly unit: "yuan" | "percent" | "days" | "months" | "persons" | "years" | "times" | "workingDays"
        | "date" | "sizeClass" | "year";
    /** Of an unrounded amount whose text had to be cut: the same exactly, as a fraction of a fen, "7253/3". */
    readonly fraction?: string;
}

export interface Clause {
    /** The stable id, "jinan-2019-55/17". */
    readonly id: string;
    /** The number as printed, "（十七）". */
    readonly number: string;
    readonly text: string;
    readonly document: {
        readonly id: string;
        readonly number: string;
        readonly title: string;
        readonly inForceFrom: string;
    };
    /** 牵头单位. */
    readonly lead: readonly string[];
    /** 配合单位. */
    readonly cooperating: readonly string[];
}

export interface Measure {
    readonly measure: "bridgeLoan" | "riskCompensation" | "guaranteeFee" | "interestSubsidy" | "scaleUp";
    readonly clause: Clause;
    readonly verdict: Verdict;
    /** What an open verdict waits for: paths of answers. */
    readonly questions: readonly string[];
    /** Every condition, those of the enterprise before those of the loans; none is left out when another fails. */
    readonly conditions: readonly Condition[];
    /** Whether the case is about it at all: false for a topic in which nothing has been answered. */
    readonly concerned: boolean;
    /** The part of each loan. */
    readonly parts: readonly Part[];
    /** The figure. Of an open verdict it is what the answers so far would give if nothing else fails. */
    readonly amount: Amount | null;
    /** The day by which something must be done, for a measure that sets one. */
    readonly day?: { readonly date: string; readonly steps?: Step };
    /** Who bears which part, for a measure that divides an amount; the parts add up to it. */
    readonly shares?: readonly { readonly bearer: Receiver; readonly amount: string; readonly steps?: Step }[];
    /** The figures of the years, for a reward over several years. */
    readonly years: readonly { readonly year: number; readonly amount: string }[];
    /** The part that falls into the year asked about, for a reward over several years. */
    readonly thisYear: string | null;
    /** What is left under a yearly cap. */
    readonly capLeft: string | null;
    /** What the subsidised loans cost before and after, for a subsidy of a cost. */
    readonly cost: { readonly before: string; readonly after: string } | null;
    /** Who receives it; what the bridge fund receives, the enterprise pays. */
    readonly receiver: Receiver;
    /** Answers that could still add to a granted figure. */
    readonly open: readonly string[];
    /** The points the clause leaves open, and what the other readings would give. */
    readonly readings: readonly Reading[];
    readonly notes: readonly Note[];
}

export type Requirement =
    | "inForce" | "localSme" | "smallOrMicro" | "operatingNormally" | "goodCredit" | "maturedWorkingCapital"
    | "needsRenewal" | "shortOfCash" | "bridgeWithinAmount" | "bridgeWithinDays" | "bankLoan" | "workingCapital"
    | "loanAtLeast" | "loanAtMost" | "noOtherInterestSubsidy" | "governmentGuarantor" | "guaranteedAtMost"
    | "feeRateAtMost" | "noProvincialFeeSubsidy" | "cooperatingBank" | "rateWithinMarkup" | "notGuaranteed"
    | "withinTiers" | "firstAboveScale" | "industrial" | "revenueAboveScale";

export type Note =
    | "overUsualDays" | "overUsualAmount" | "firstYearOfDocument" | "atDiscretion" | "upliftUndecided" | "lprTyped"
    | "mediumByStaff" | "outsideRewardYears" | "laterYearsUncertain" | "premiumNotCounted" | "capReached" | "estimated"
    | "insuredLoss" | "balanceOverTiers" | "realEstateExcluded" | "oncePerLoan" | "moreMayFollow";

export interface Condition {
    readonly requirement: Requirement;
    readonly outcome: "met" | "unmet" | "open";
    /** The loan it is about, counted from 0. */
    readonly loan: number | null;
    readonly found?: Quantity;
    readonly bound?: Quantity;
    /** A soft limit warns and does not refuse. */
    readonly soft: boolean;
    /** The words of the law. */
    readonly quote: string;
    /** The id of the clause they stand in. */
    readonly clause: string;
    /** What an open outcome waits for. */
    readonly questions: readonly string[];
}

export interface Part {
    readonly loan: number;
    readonly verdict: Verdict;
    readonly questions: readonly string[];
    /** The cost it brings in, or what is paid for it. */
    readonly amount: Amount | null;
    /** The ratio it falls under, for a measure with tiers. */
    readonly ratio?: { readonly least: string; readonly most?: string };
}

export interface Amount {
    /** The amount, or the least of the range the law leaves. */
    readonly least: string;
    readonly most?: string;
    /** How the amount came to be. */
    readonly steps?: Step;
    readonly mostSteps?: Step;
}

/** One step of an explanation. A value is made of its children by `how`, or else is given, stated or published. */
export interface Step extends Quantity {
    /** What part it plays in the step above, where the parts are not alike. */
    readonly role?: "from" | "taken" | "of" | "rate" | "part" | "whole" | "ratio";
    /** The stable key of its name. */
    readonly term: string;
    /** Its name in Chinese. */
    readonly label: string;
    readonly loan?: number;
    readonly how:
        | "given" | "stated" | "published" | "between" | "scheduled"
        | "sum" | "difference" | "product" | "prorated" | "lesserOf" | "greatestOf" | "tier" | "rounded"
        | "excess" | "apportioned" | "after";
    /** given: the answer. */
    readonly path?: string;
    /** apportioned: whose part it is, counted from 0 in the order the shares are printed. */
    readonly party?: number;
    /** after: whether counting begins on the day after. */
    readonly nextDay?: boolean;
    /** stated, apportioned: the number or the shares as the law prints them. */
    readonly printed?: string;
    /** stated, published: the words, and the id of their clause. */
    readonly quote?: string;
    readonly clause?: string;
    /** published: the day. */
    readonly publishedOn?: string;
    /** between: the first day, and the day after the last. */
    readonly from?: string;
    readonly to?: string;
    /** scheduled: the period of the repayment schedule, counted from 0. */
    readonly period?: number;
    /** rounded: how. */
    readonly rounding?: Rounding;
    readonly children?: readonly Step[];
}

export interface Reading {
    readonly reading: keyof Readings;
    readonly chosen: string;
    readonly alternatives: readonly {
        readonly key: string;
        readonly verdict: Verdict;
        readonly least: string | null;
        readonly most?: string;
        readonly day?: string;
        readonly receiver: Receiver;
    }[];
}

export interface Total {
    readonly receiver: Receiver;
    readonly least: string;
    readonly most?: string;
}

export interface Advised {
    /** Whether every answer could be used. */
    readonly ok: boolean;
    /** What could not be used. An answer among them counts as open. */
    readonly problems: readonly Problem[];
    readonly advice: Advice;
}

export interface Advice {
    /** For every measure refused over a negotiable term alone, the smallest change of one answer that qualifies. */
    readonly nearMisses: readonly NearMiss[];
    /** The loans a little above the bound of a tier, where the tier below would pay more. */
    readonly cliffs: readonly Cliff[];
    /** Every lawful combination; null unless the amount of an excluded subsidy is given. */
    readonly combinations: Combinations | null;
    readonly years: Years;
}

/** A value, or the range the law leaves. */
export interface Range {
    readonly least: string;
    readonly most?: string;
}

/** One answer changed. */
export interface Change {
    /** Where: "loans[0].amount". */
    readonly path: string;
    readonly from: Setting;
    /** A rate is in the form of the loan's rate: a spread or a mark-up, where it is one. */
    readonly to: Setting;
    /** The same as a value of the input. */
    readonly input: string;
}

/** A value with its unit, or the key of a choice. */
export interface Setting {
    readonly value: string;
    readonly unit: Quantity["unit"] | "choice";
}

export interface NearMiss {
    readonly measure: Measure["measure"];
    /** The loan it would be granted for, where it is judged loan by loan. */
    readonly loan: number | null;
    readonly change: Change;
    /** The conditions that fail now; the bounds and the words are there. */
    readonly failing: readonly Condition[];
    readonly receiver: Receiver;
    /** What the measure pays now, and what it would pay; what the bridge fund gets is a cost. */
    readonly before: Range | null;
    readonly after: Range | null;
    /** The ratio that would hold for the loan, for a measure with tiers. */
    readonly ratio?: Range;
    /** Every receiver's total before and after. */
    readonly totals: readonly { readonly receiver: Receiver; readonly before: Range | null; readonly after: Range | null }[];
    /** The measures granted now that would be lost by it. */
    readonly lost: readonly Measure["measure"][];
}

export interface Cliff {
    readonly measure: Measure["measure"];
    readonly loan: number;
    readonly receiver: Receiver;
    readonly change: Change;
    /** The words that print the bound, and the id of their clause. */
    readonly quote: string;
    readonly clause: string;
    readonly above: CliffSide;
    /** At the bound; a loss above the bound counts as the bound there. */
    readonly below: CliffSide;
}

export interface CliffSide {
    /** The amount looked up. */
    readonly at: string;
    readonly ratio: Range;
    readonly amount: Range | null;
}

export interface Combinations {
    readonly exclusions: readonly {
        readonly measure: Measure["measure"];
        /** The question whether the other subsidy was drawn. */
        readonly question: string;
        /** Where it was given what the other would pay. */
        readonly path: string;
        readonly amount: string;
        readonly receiver: Receiver;
        readonly quote: string;
        readonly clause: string;
    }[];
    /** All of them, the best for the enterprise first; of equal ones, those with more of the city's own. */
    readonly all: readonly Combination[];
    /** The place of the next best that draws something else, and not merely less. */
    readonly runnerUp: number | null;
    readonly margin: string | null;
    readonly tie: boolean;
    /** The loans that their guarantee keeps out of a measure, whatever is combined. */
    readonly outside: readonly {
        readonly measure: Measure["measure"];
        readonly loan: number;
        readonly quote: string;
        readonly clause: string;
    }[];
}

export interface Combination {
    /** What is drawn of each exclusion, in their order. */
    readonly picks: readonly ("city" | "other" | "neither")[];
    readonly enterprise: string;
    /** The parts of it: of a measure, or of an amount given. */
    readonly parts: readonly { readonly measure?: Measure["measure"]; readonly path?: string; readonly amount: string }[];
    /** What the others receive; never to be added to it. */
    readonly others: readonly ({ readonly receiver: Receiver } & Range)[];
}

export interface Years {
    /** Which year a cost belongs to; if it is not the year of paying, nothing can be moved. */
    readonly basis: "paid" | "accrued";
    readonly years: readonly YearCost[];
    readonly moves: readonly Move[];
    /** Answers missing for a schedule. */
    readonly open: readonly string[];
}

export interface YearCost {
    readonly year: number;
    /** The verdict on the interest subsidy of that year. */
    readonly verdict: Verdict;
    readonly questions: readonly string[];
    readonly interest: Amount;
    readonly fee: Amount;
    /** What the subsidy is half of: the costs of the loans that count. */
    readonly base: Amount | null;
    readonly subsidy: Amount | null;
    readonly capLeft: string | null;
    readonly loans: readonly {
        readonly loan: number;
        readonly interest: string;
        readonly fee: string | null;
        readonly counts: boolean;
    }[];
}

/** A payment within fifteen days of the last of a year, counted in the other year. */
export interface Move {
    readonly loan: number;
    readonly kind: "interest" | "fee";
    readonly on: string;
    readonly amount: string;
    /** The other year; the later one means paying later. */
    readonly to: number;
    /** The subsidies of its own year and of the other, as it stands and with the payment moved. */
    readonly before: readonly [string, string];
    readonly after: readonly [string, string];
    /** Whether both together are more. */
    readonly better: boolean;
}
