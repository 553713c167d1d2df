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

/** Plans the bridge loan of a case, as {@link advise} does, and nothing else. */
export function plan(input: Input): Planned;
/** The same for values from outside whose shape nobody has checked, such as parsed JSON. */
export function plan(input: unknown): Planned;

/** Assesses many cases, 1000 at most at once, each by itself: a bad one never spoils the others. */
export function assessMany(inputs: readonly Input[]): Batch;
/** The same for values from outside whose shape nobody has checked, such as the rows of a table. */
export function assessMany(inputs: unknown): Batch;

/** The clause of that id, e.g. "jinan-2019-55/17"; null if there is none. */
export function clause(id: string): Clause | null;

/** Every question: what it takes to draw a form of one's own, or to find the columns of a table. */
export function fields(options?: FieldsOptions): Fields;

/** The documents with their life, and how long the tables of rates and of working days are known. */
export function editions(): Editions;

/** The version of this package, which is that of what goes in and comes out: see its README. */
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
    relending?: RelendingInput | null;
    bill?: BillInput | null;
    bank?: BankInput | null;
    insurance?: InsuranceInput | null;
    receivables?: ReceivablesInput | null;
    fees?: FeesInput | null;
    equity?: EquityInput | null;
    restructuring?: RestructuringInput | null;
    voucher?: VoucherInput | null;
    training?: TrainingInput | null;
    logistics?: LogisticsInput | null;
    traffic?: TrafficInput | null;
    bond?: BondInput | null;
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
    /** 定价日: the day whose LPR counts; the start of the loan unless given. */
    pricedOn?: DateInput | null;
    /** The LPR in per cent; counts only where the table does not know it. */
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
    /** 由平台合作银行通过融资平台发放, （九）. */
    platform?: YesNo | null;
    /** 实付保证保险保费, （十一）. */
    premium?: MoneyInput | null;
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

/** （二） 再贷款担保品. */
export interface RelendingInput {
    /** 正常类. */
    normalClass?: YesNo | null;
    /** 已经央行评级. */
    rated?: YesNo | null;
    /** 个体工商户、小微企业主经营性贷款. */
    soleTrader?: YesNo | null;
    /** 单户授信. */
    creditLine?: MoneyInput | null;
}

/** （三） 票据再贴现. */
export interface BillInput {
    /** 单户单次签票金额; above zero. */
    amount?: MoneyInput | null;
}

/** （五）（六） A bank and its lending to small enterprises. */
export interface BankInput {
    /** 普惠型小微企业贷款不良率 in per cent. */
    inclusiveBadRate?: RateInput | null;
    /** 各项贷款不良率 in per cent. */
    overallBadRate?: RateInput | null;
    /** 本年新增对公贷款; above zero, since a share of nothing is none. */
    lending?: MoneyInput | null;
    /** The part of it that the clause counts: 小微企业, within the limits of size and rate. */
    qualifying?: MoneyInput | null;
    /** 上年新增对公贷款; above zero. */
    lendingBefore?: MoneyInput | null;
    /** The part of it that the clause counts. */
    qualifyingBefore?: MoneyInput | null;
}

/** （十一） Loan insurance as the insurer sees it. */
export interface InsuranceInput {
    /** 单户贷款累计, which decides the tier. */
    borrowerTotal?: MoneyInput | null;
    /** 保费收入 of that tier. */
    premiums?: MoneyInput | null;
    /** 赔款 of that tier. */
    payouts?: MoneyInput | null;
    /** 保费收入 of the other tier; without this and the next there is none. */
    otherPremiums?: MoneyInput | null;
    /** 赔款 of the other tier. */
    otherPayouts?: MoneyInput | null;
    /** 待分担的贷款本金损失. */
    loss?: MoneyInput | null;
}

/** （十） 应收账款融资服务平台. */
export interface ReceivablesInput {
    /** 以系统对接方式接入平台. */
    systemDocking?: YesNo | null;
}

/** （十八） What the lender charged besides interest. Left out is open, not nothing. */
export interface FeesInput {
    /** 承诺费. */
    commitment?: MoneyInput | null;
    /** 资金管理费. */
    management?: MoneyInput | null;
    /** 财务顾问费、咨询费. */
    advisory?: MoneyInput | null;
    /** 评估费 of an appraisal the lender demanded. */
    appraisal?: MoneyInput | null;
    /** 克扣、以贷返存 amount. */
    withheld?: MoneyInput | null;
    /** 银团贷款. */
    syndicated?: YesNo | null;
}

/** （十九） 发债融资. */
export interface BondInput {
    /** 当年实际融资额; above zero. */
    raised?: MoneyInput | null;
    /** 已享受济银发〔2018〕171号“对债券发行企业奖励”. */
    provincialReward?: YesNo | null;
    /** What the provincial reward would pay, for the best combination. */
    provincialAmount?: MoneyInput | null;
}

/** （二十二） 股权投资. */
export interface EquityInput {
    /** 投资额 of all investments together; above zero. */
    invested?: MoneyInput | null;
    /** The part of it borne by 政府引导基金和财政出资; nothing unless given, and at most the whole. */
    governmentShare?: MoneyInput | null;
    /** The day the investment was paid in. */
    investedOn?: DateInput | null;
    /** 申报日: held until then. */
    heldUntil?: DateInput | null;
    /** 我市非关联企业. */
    unrelated?: YesNo | null;
    /** Rewarded before under this clause; nothing unless given. */
    rewardedBefore?: MoneyInput | null;
}

/** （二十五） 规范化公司制改制. */
export interface RestructuringInput {
    /** 中介服务费, as incurred; above zero. */
    fees?: MoneyInput | null;
    /** 规模以上企业. */
    aboveScale?: YesNo | null;
    /** 已享受过本项补助. */
    supportedBefore?: YesNo | null;
}

/** 济政办发〔2019〕19号 创新券. */
export interface VoucherInput {
    applicant?: "enterprise" | "team" | null;
    /** 与服务机构无关联关系. */
    unrelated?: YesNo | null;
    /** 科技型中小企业; asked of an enterprise. */
    techSme?: YesNo | null;
    /** 已入驻市级以上载体; asked of a team. */
    incubated?: YesNo | null;
    /** 尚未在本市注册企业; asked of a team. */
    notRegistered?: YesNo | null;
    /** What the services of the year cost by kind; a kind of which nothing is given was not used. */
    instrumentSpent?: MoneyInput | null;
    serviceSpent?: MoneyInput | null;
    activitySpent?: MoneyInput | null;
    /** The ratios of the implementing rules in per cent; the text prints none. */
    instrumentRatio?: RateInput | null;
    serviceRatio?: RateInput | null;
    activityRatio?: RateInput | null;
    /** 违规处理决定日; none unless given. */
    violation?: DateInput | null;
    /** 申领日; asked where there was a violation. */
    applied?: DateInput | null;
}

/** 济政办发〔2019〕20号 职业技能培训. */
export interface TrainingInput {
    /** 二（一）1: 新录用职工, 委托培训机构, 免费. */
    newHires?: number | string | null;
    commissioned?: YesNo | null;
    free?: YesNo | null;
    /** 二（一）2: months a domestic worker has lived and been insured in the city. */
    livedMonths?: number | string | null;
    insuredMonths?: number | string | null;
    /** 二（二）1: 毕业生在济就业人数. */
    graduates?: number | string | null;
    /** The enterprise's own investment in the school, at most the total. */
    ownInvestment?: MoneyInput | null;
    /** That of all enterprises; above zero. */
    totalInvestment?: MoneyInput | null;
    /** 二（三）1: which time it is in the year, this one included. */
    timesThisYear?: number | string | null;
    /** 同一职业同一等级已享受. */
    repeated?: YesNo | null;
    /** 二（三）2: which time it is while at school, this one included. */
    timesAtSchool?: number | string | null;
}

/** 济政办字〔2019〕50号 快递物流. */
export interface LogisticsInput {
    /** 符合国家规定的鲜活农产品运输车辆. */
    freshProduce?: YesNo | null;
    /** 本应缴纳的通行费. */
    tolls?: MoneyInput | null;
    vehicle?: "pickup" | "lightNewEnergy" | "microNewEnergy" | "other" | null;
    /** 已取得快递业务许可. */
    licensed?: YesNo | null;
}

/** 济政办字〔2019〕51号 道路运输安全. */
export interface TrafficInput {
    /** “两客一危”和货车等重点运输企业. */
    keyTransport?: YesNo | null;
    /** 较大以上事故. */
    majorAccident?: YesNo | null;
    /** 死亡人数; asked where the accident is no such one. */
    deaths?: number | string | null;
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
    /** （十三）: whether all loans of the enterprise together must keep to the top tier as well. */
    borrowerBalance?: "required" | "notAsked" | null;
    /** （六）: what 增量贷款部分 is. */
    increment?: "difference" | "shareGrowth" | "excess" | null;
    /** （九）: whether the subsidy is paid once or for every year begun. */
    platformYears?: "once" | "yearly" | null;
    /** （十一）: which premium is subsidised. */
    premiumBase?: "notional" | "actual" | null;
    /** （十一）: whether each tier is held against the threshold by itself. */
    payoutPool?: "perTier" | "onePool" | null;
    /** （十一）: which tier the edge between the two belongs to. */
    tierEdge?: "lower" | "upper" | null;
    /** （二十六）: whether the later years' reward needs staying in the statistics. */
    laterYears?: "schedule" | "stopOnDropOut" | null;
    /** （二十二）: whether the reward's base leaves out the government's share. */
    governmentShare?: "net" | "gross" | null;
    /** 19号第八条: whether the cap is of each kind of voucher or of all together. */
    voucherCap?: "eachKind" | "allKinds" | null;
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
    | "notAnObject" | "notAList" | "unknownKey" | "tooManyLoans" | "tooManyInputs" | "wrongType" | "tooLong"
    /** An answer that is not understood. */
    | "notANumber" | "negative" | "ambiguous" | "exponent" | "tooPrecise" | "tooLarge" | "tooSmall" | "wrongUnit"
    | "notWhole" | "notADate" | "noSuchDay" | "notOffered"
    /** Answers that contradict each other. */
    | "notAfterStart" | "moreThanLoan" | "moreThanWhole" | "termTooLong" | "rateBelowZero";

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
    /** The measures, in the order of the law. */
    readonly measures: readonly Measure[];
    /** What is granted in the year, by receiver; amounts of different receivers are never to be added. */
    readonly totals: readonly Total[];
    /**
     * What is known of the year's true cost of finance: interest and guarantee fees of all loans, the bridge fee and the
     * other fees given; null where nothing of it is known.
     */
    readonly trueCost: Amount | null;
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

/** The measures, in the order of the law. */
export type MeasureKey =
    | "relending" | "rediscount" | "badLoanTolerance" | "incrementalLending" | "bridgeLoan" | "platformLoan"
    | "docking" | "premiumSubsidy" | "overPayout" | "lossSharing" | "riskCompensation" | "guaranteeFocus"
    | "guaranteeFee" | "interestSubsidy" | "forbiddenFees" | "bondSubsidy" | "equityInvestment" | "restructuring"
    | "scaleUp" | "registration" | "voucher" | "inductionTraining" | "domesticService" | "vocationalSchool"
    | "trainingTimes" | "studentTraining" | "tollExemption" | "truckAccess" | "deliveryOutlet" | "trafficSafety";

export interface Measure {
    readonly measure: MeasureKey;
    readonly clause: Clause;
    readonly verdict: Verdict;
    /** What an open verdict waits for: paths of answers. */
    readonly questions: readonly string[];
    /** Every condition, those of the enterprise before those of the loans; none is left out when another fails. */
    readonly conditions: readonly Condition[];
    /**
     * Whether the case is about it at all: false for a topic in which nothing has been answered, and for a measure about
     * loans of a kind, such as insured ones, of which there is none.
     */
    readonly concerned: boolean;
    /** The part of each loan. */
    readonly parts: readonly Part[];
    /** The figure. Of an open verdict it is what the answers so far would give if nothing else fails. */
    readonly amount: Amount | null;
    /** The day by which something must be done, for a measure that sets one. */
    readonly day?: { readonly date: string; readonly steps?: Step };
    /** Who bears which part, for a measure that divides an amount; the parts add up to it. */
    readonly shares?: readonly { readonly bearer: Receiver; readonly amount: string; readonly steps?: Step }[];
    /** The figures of the years, for what is paid in certain years. */
    readonly years: readonly { readonly year: number; readonly amount: string }[];
    /** The part that falls into the year asked about, for what is paid in certain years; the totals count that part. */
    readonly thisYear: string | null;
    /** What is left under a yearly cap. */
    readonly capLeft: string | null;
    /** What the subsidised loans cost before and after, for a subsidy of a cost; what tolls, for an exemption. */
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
    | "badRateWithin" | "noProvincialBondReward" | "operatingNormally" | "goodCredit" | "maturedWorkingCapital"
    | "needsRenewal" | "shortOfCash" | "bridgeWithinAmount" | "bridgeWithinDays" | "deliveryLicence"
    | "systemDocking" | "livedHere" | "insuredHere" | "unrelatedFirm" | "heldTwoYears" | "investedAtLeast"
    | "noCommitmentFee" | "noManagementFee" | "noWithholding" | "advisoryFee" | "appraisalFee"
    | "governmentGuarantor" | "guaranteedAtMost" | "feeRateAtMost" | "noProvincialFeeSubsidy" | "shareRisen"
    | "commissionedTraining" | "freeTraining" | "bankLoan" | "workingCapital" | "loanAtLeast" | "loanAtMost"
    | "noOtherInterestSubsidy" | "platformBank" | "throughPlatform" | "borrowerWithin" | "smeBorrower" | "insured"
    | "billWithinLimit" | "bankOutlet" | "jointApplication" | "onlineApplication" | "singleParty" | "appointment"
    | "commitmentLetter" | "relendingNormal" | "relendingUnrated" | "relendingBorrower" | "aboveScaleEnterprise"
    | "notSupportedBefore" | "cooperatingBank" | "rateWithinMarkup" | "balanceWithin" | "notGuaranteed" | "withinTiers"
    | "firstAboveScale" | "industrial" | "revenueAboveScale" | "inForce" | "localSme" | "smallOrMicro"
    | "localEnterprise" | "privateEnterprise" | "withinSchoolTimes" | "freshProduce" | "notBlacklisted"
    | "notSupervised" | "withinYearTimes" | "notRepeated" | "freeVehicle" | "registeredLocally" | "eligibleApplicant"
    | "unrelatedProvider" | "notBanned";

export type Note =
    | "freeRenewal" | "overUsualDays" | "overUsualAmount" | "onceOnly" | "atDiscretion" | "oncePerLoan" | "ofOtherYears"
    | "premiumNotCounted" | "privateFeeCounted" | "feeWithoutGuarantor" | "capReached" | "estimated" | "capOutOfReach" | "premiumOverSubsidy" | "calendarUnknown"
    | "upliftUndecided" | "lprTyped" | "lprOverruled" | "insuredLoss" | "balanceOverTiers" | "realEstateExcluded" | "mediumByStaff"
    | "outsideRewardYears" | "laterYearsUncertain" | "firstYearOfDocument" | "moreMayFollow" | "classOfAccident"
    | "teamNoService"
    | "advisoryFeeCharged" | "appraisalFeeCharged";

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
    readonly role?: "from" | "taken" | "of" | "rate" | "part" | "whole" | "ratio" | "days";
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

export interface Batch {
    /** Whether the list, and every answer in it, could be used. */
    readonly ok: boolean;
    /** What is wrong with the list itself; what is wrong with a case stands in its output. */
    readonly problems: readonly Problem[];
    /** One for each case, in their order. */
    readonly outputs: readonly Output[];
}

export interface Planned {
    /** Whether every answer could be used. */
    readonly ok: boolean;
    /** What could not be used. An answer among them counts as open. */
    readonly problems: readonly Problem[];
    readonly plan: BridgePlan;
}

export interface Advised {
    /** Whether every answer could be used. */
    readonly ok: boolean;
    /** What could not be used. An answer among them counts as open. */
    readonly problems: readonly Problem[];
    readonly advice: Advice;
}

export interface Advice {
    /** The plan of the bridge loan: its days and fee, and the cheapest day to repay. */
    readonly bridge: BridgePlan;
    /** For every measure refused over a negotiable term alone, the smallest change of one answer that qualifies. */
    readonly nearMisses: readonly NearMiss[];
    /** The loans a little above the bound of a tier, where the tier below would pay more. */
    readonly cliffs: readonly Cliff[];
    /** Every lawful combination; null unless the amount of an excluded subsidy is given. */
    readonly combinations: Combinations | null;
    readonly years: Years;
}

/** The plan of a bridge loan, or what is missing for one. */
export interface BridgePlan {
    /** The answers it needs and lacks; when there are any, nothing else is said. */
    readonly open: readonly string[];
    /** The way from the day asked about; null where the calendar of working days does not know it. */
    readonly way: BridgeWay | null;
    /** The same if the registry takes the longest limit. */
    readonly longest: BridgeWay | null;
    /** Every working day of the window on which the old loan may be repaid. */
    readonly candidates: readonly { readonly repaid: string; readonly days: number | null; readonly fee: string | null }[];
    /** The place of the cheapest among them. */
    readonly cheapest: number | null;
    /** What it saves against the day asked about. */
    readonly saving: string | null;
    /** The clause by which a loan may be renewed without repayment, and without any bridge. */
    readonly renewal: string | null;
    /** The last day the calendar of working days knows. */
    readonly calendarKnownUntil: string | null;
}

export interface BridgeWay {
    readonly stops: readonly {
        readonly step: "repaid" | "cancelled" | "registered" | "released";
        readonly on: string;
        readonly reason: "due" | "chosen" | "atOnce" | "nextWorkingDay" | "after";
        readonly workingDays?: number;
        readonly nextDay?: boolean;
    }[];
    /** Calendar days, the first counted and the last not. */
    readonly days: number;
    readonly fee: string;
    readonly warnings: readonly {
        readonly code: "longHoliday" | "overUsualDays" | "repaidOnDayOff" | "repaidLate";
        readonly festival?: string;
        readonly first?: string;
        readonly last?: string;
        readonly days?: number;
    }[];
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
