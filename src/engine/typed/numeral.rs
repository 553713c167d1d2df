//! Numerals: `3,000,000`, `300万`, `1亿2000万元`, `三百万`, `伍佰万元`, `四点三五`, `5元3角`.

use rust_decimal::Decimal;

use super::Refusal;

/// A numeral of money.
pub(super) struct Amount {
    /// The number, in yuan where it has a unit.
    pub value: Decimal,
    /// Whether it names 万, 亿, 元, 角 or 分, so that no unit of the field applies.
    pub has_unit: bool,
    /// Whether it names 元, 角 or 分.
    pub is_money: bool,
}

/// A plain number without units.
pub(super) fn number(text: &str) -> Result<Decimal, Refusal> {
    let amount = amount(text)?;
    if amount.has_unit { Err(Refusal::WrongUnit) } else { Ok(amount.value) }
}

/// A numeral that may be built of digits, Chinese digits and units, the units falling from left to right.
pub(super) fn amount(text: &str) -> Result<Amount, Refusal> {
    if text.starts_with('-') || text.starts_with('负') {
        return Err(Refusal::Negative);
    }
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
        // The common case, without the machinery for units.
        return Ok(Amount { value: western(text)?.normalize(), has_unit: false, is_money: false });
    }
    let mut reader = Reader { rest: text, ..Reader::default() };
    while !reader.rest.is_empty() {
        reader.token()?;
    }
    reader.finish()
}

/// What has been read so far: `total` (of finished 万 and 亿 and of money units) + `section` (of finished 千 百 十)
/// + `current` (digits that still wait for their unit).
#[derive(Default)]
struct Reader<'a> {
    rest: &'a str,
    total: Decimal,
    section: Decimal,
    current: Option<Current>,
    /// The smallest unit so far; each further one must be smaller.
    last_small: Option<u32>,
    last_large: Option<u64>,
    last_money: Option<u32>,
    has_unit: bool,
    zero_before: bool,
    /// Whether a decimal stood before a unit, as in 4.5万: then nothing more can follow.
    fraction_before: bool,
}

struct Current {
    value: Decimal,
    literal: bool,
}

impl Reader<'_> {
    fn token(&mut self) -> Result<(), Refusal> {
        let c = self.rest.chars().next().ok_or(Refusal::NotANumber)?;
        if c.is_ascii_digit() || c == '.' {
            return self.literal();
        }
        if let Some(digit) = chinese_digit(c) {
            return self.chinese(digit);
        }
        self.advance_char();
        match c {
            '十' | '拾' => self.small(10),
            '百' | '佰' => self.small(100),
            '千' | '仟' => self.small(1000),
            '万' => self.large(10_000),
            '亿' => self.large(100_000_000),
            '元' => self.money(100),
            '角' => self.money(10),
            '分' => self.money(1),
            'e' => Err(Refusal::Exponent),
            ',' => Err(Refusal::Ambiguous),
            _ => Err(Refusal::NotANumber),
        }
    }

    fn advance_char(&mut self) {
        let mut chars = self.rest.chars();
        chars.next();
        self.rest = chars.as_str();
    }

    fn set(&mut self, value: Decimal, literal: bool) -> Result<(), Refusal> {
        if self.current.is_some() {
            return Err(Refusal::NotANumber);
        }
        if self.fraction_before {
            return Err(Refusal::Ambiguous);
        }
        self.current = Some(Current { value, literal });
        Ok(())
    }

    /// Western digits with separators and a decimal point.
    fn literal(&mut self) -> Result<(), Refusal> {
        let length = self.rest.find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',').unwrap_or(self.rest.len());
        let (literal, rest) = self.rest.split_at(length);
        self.rest = rest;
        let value = western(literal)?;
        self.set(value, true)
    }

    /// A Chinese digit, which may begin a decimal (四点三五).
    fn chinese(&mut self, digit: u32) -> Result<(), Refusal> {
        self.advance_char();
        let whole = Decimal::from(digit);
        if let Some(rest) = self.rest.strip_prefix('点') {
            self.rest = rest;
            let fraction = self.chinese_fraction()?;
            return self.set(add(whole, fraction)?, false);
        }
        if digit == 0 && (self.section != Decimal::ZERO || self.total != Decimal::ZERO) {
            // 零 between units (三百零五) stands for nothing itself.
            self.zero_before = true;
            return Ok(());
        }
        self.set(whole, false)
    }

    fn chinese_fraction(&mut self) -> Result<Decimal, Refusal> {
        let mut digits = String::from("0.");
        while let Some(digit) = self.rest.chars().next().and_then(chinese_digit) {
            digits.extend(char::from_digit(digit, 10));
            self.advance_char();
        }
        if digits.ends_with('.') {
            return Err(Refusal::NotANumber);
        }
        Decimal::from_str_exact(&digits).map_err(|_| Refusal::TooLarge)
    }

    fn small(&mut self, unit: u32) -> Result<(), Refusal> {
        if self.last_small.is_some_and(|last| last <= unit) {
            return Err(Refusal::NotANumber);
        }
        let count = match self.current.take() {
            Some(current) => current.value,
            // 十五 is fifteen; nobody writes 百五.
            None if unit == 10 => Decimal::ONE,
            None => return Err(Refusal::NotANumber),
        };
        self.last_small = Some(unit);
        self.section = add(self.section, multiply(count, Decimal::from(unit))?)?;
        self.zero_before = false;
        Ok(())
    }

    fn large(&mut self, unit: u64) -> Result<(), Refusal> {
        if self.last_large.is_some_and(|last| last <= unit) || self.last_money.is_some() {
            // 万亿 is the one unit built of two.
            let follows = self.section == Decimal::ZERO && self.current.is_none() && self.last_money.is_none();
            if !follows || self.last_large != Some(10_000) || unit != 100_000_000 {
                return Err(Refusal::NotANumber);
            }
            self.total = multiply(self.total, Decimal::from(unit))?;
            self.last_large = Some(unit);
            return Ok(());
        }
        let section = self.close_section()?.ok_or(Refusal::NotANumber)?;
        self.total = add(self.total, multiply(section, Decimal::from(unit))?)?;
        self.last_large = Some(unit);
        self.last_small = None;
        self.has_unit = true;
        Ok(())
    }

    fn money(&mut self, fen: u32) -> Result<(), Refusal> {
        if self.last_money.is_some_and(|last| last <= fen) {
            return Err(Refusal::NotANumber);
        }
        let section = self.close_section()?;
        if section.is_none() && (fen != 100 || self.last_large.is_none()) {
            return Err(Refusal::NotANumber);
        }
        let unit = Decimal::new(i64::from(fen), 2);
        self.total = add(self.total, multiply(section.unwrap_or_default(), unit)?)?;
        self.last_money = Some(fen);
        self.last_small = None;
        self.has_unit = true;
        Ok(())
    }

    fn close_section(&mut self) -> Result<Option<Decimal>, Refusal> {
        let current = self.current.take();
        if self.section == Decimal::ZERO && current.is_none() {
            return Ok(None);
        }
        let section = add(self.section, self.tail(current)?)?;
        self.fraction_before = section.normalize().scale() != 0;
        self.section = Decimal::ZERO;
        Ok(Some(section))
    }

    /// The digits at the end of a section. After a unit they would be colloquial (三百五 is 350), so unless a
    /// zero or 十 makes them plain they are refused.
    fn tail(&self, current: Option<Current>) -> Result<Decimal, Refusal> {
        let Some(current) = current else { return Ok(Decimal::ZERO) };
        let Some(unit) = self.last_small else { return Ok(current.value) };
        if current.value >= Decimal::from(unit) {
            return Err(Refusal::NotANumber);
        }
        let plain = unit == 10 || self.zero_before || current.literal && current.value >= Decimal::TEN;
        if plain { Ok(current.value) } else { Err(Refusal::Ambiguous) }
    }

    fn finish(mut self) -> Result<Amount, Refusal> {
        let after_large = self.last_large.is_some() && self.section == Decimal::ZERO && self.last_money.is_none();
        let single = self.current.as_ref().is_some_and(|current| current.value < Decimal::TEN);
        if after_large && single && !self.zero_before {
            // 三万五 is 35,000 when spoken and 30,005 to the letter.
            return Err(Refusal::Ambiguous);
        }
        if self.last_money.is_some() && self.current.is_some() {
            // 5元3 is spoken, not written.
            return Err(Refusal::Ambiguous);
        }
        match self.close_section()? {
            Some(section) => self.total = add(self.total, section)?,
            None if self.has_unit => {}
            None => return Err(Refusal::NotANumber),
        }
        let is_money = self.last_money.is_some();
        Ok(Amount { value: self.total.normalize(), has_unit: self.has_unit, is_money })
    }
}

/// Digits with a decimal point and separators in threes.
fn western(literal: &str) -> Result<Decimal, Refusal> {
    let (whole, fraction) = literal.split_once('.').map_or((literal, None), |(whole, rest)| (whole, Some(rest)));
    if fraction.is_some_and(|fraction| fraction.contains(',')) || literal.matches('.').count() > 1 {
        return Err(Refusal::Ambiguous);
    }
    if fraction == Some("") || whole.is_empty() {
        return Err(Refusal::NotANumber);
    }
    let mut groups = whole.split(',');
    let first = groups.next().unwrap_or("");
    let grouped = whole.contains(',');
    if grouped && (first.is_empty() || first.len() > 3 || groups.any(|group| group.len() != 3)) {
        return Err(Refusal::Ambiguous);
    }
    let digits = || literal.bytes().filter(u8::is_ascii_digit).map(|digit| i64::from(digit - b'0'));
    let short = digits().try_fold(0_i64, |number, digit| number.checked_mul(10)?.checked_add(digit));
    if let (Some(number), Ok(scale @ 0..=28)) = (short, u32::try_from(fraction.map_or(0, str::len))) {
        return Ok(Decimal::new(number, scale));
    }
    let plain: String = literal.chars().filter(|c| *c != ',').collect();
    Decimal::from_str_exact(&plain).map_err(|_| Refusal::TooLarge)
}

fn chinese_digit(c: char) -> Option<u32> {
    Some(match c {
        '零' | '〇' => 0,
        '一' | '壹' => 1,
        '二' | '两' | '贰' => 2,
        '三' | '叁' => 3,
        '四' | '肆' => 4,
        '五' | '伍' => 5,
        '六' | '陆' => 6,
        '七' | '柒' => 7,
        '八' | '捌' => 8,
        '九' | '玖' => 9,
        _ => return None,
    })
}

fn add(a: Decimal, b: Decimal) -> Result<Decimal, Refusal> {
    a.checked_add(b).ok_or(Refusal::TooLarge)
}

fn multiply(a: Decimal, b: Decimal) -> Result<Decimal, Refusal> {
    a.checked_mul(b).ok_or(Refusal::TooLarge)
}
