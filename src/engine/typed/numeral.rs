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
        return Ok(Amount { value: western(text)?.decimal()?, has_unit: false, is_money: false });
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
    total: Number,
    section: Number,
    current: Option<Current>,
    /// The smallest unit so far, as its power of ten; each further one must be smaller.
    last_small: Option<u32>,
    last_large: Option<u32>,
    last_money: Option<u32>,
    has_unit: bool,
    zero_before: bool,
    /// Whether a decimal stood before a unit, as in 4.5万: then nothing more can follow.
    fraction_before: bool,
}

struct Current {
    value: Number,
    literal: bool,
}

/// A number as it is put together: so many units of so many decimal places. Nothing typed needs more than shifting
/// the point and adding.
#[derive(Clone, Copy, Default)]
struct Number {
    units: i128,
    places: u32,
}

impl Number {
    /// Decimal places that can be read.
    const MOST_PLACES: u32 = 28;

    fn whole(units: u32) -> Number {
        Number { units: i128::from(units), places: 0 }
    }

    /// The number with one more digit behind it, which stands behind the point or before it.
    fn then(self, digit: u32, behind_point: bool) -> Result<Number, Refusal> {
        let units = self.units.checked_mul(10).and_then(|units| units.checked_add(i128::from(digit)));
        let places = self.places + u32::from(behind_point);
        let number = Number { units: units.ok_or(Refusal::TooLarge)?, places };
        if places > Number::MOST_PLACES { Err(Refusal::TooLarge) } else { Ok(number) }
    }

    /// The number times ten to this power.
    fn shifted(self, power: u32) -> Result<Number, Refusal> {
        let missing = power.saturating_sub(self.places);
        Ok(Number { units: self.with_places(self.places + missing)?, places: (self.places + missing) - power })
    }

    fn plus(self, other: Number) -> Result<Number, Refusal> {
        let places = self.places.max(other.places);
        let sum = self.with_places(places)?.checked_add(other.with_places(places)?);
        Ok(Number { units: sum.ok_or(Refusal::TooLarge)?, places })
    }

    /// The same number in units of at least as many decimal places.
    fn with_places(self, places: u32) -> Result<i128, Refusal> {
        let more = 10_i128.checked_pow(places - self.places);
        more.and_then(|more| self.units.checked_mul(more)).ok_or(Refusal::TooLarge)
    }

    fn is_zero(self) -> bool {
        self.units == 0
    }

    /// Whether it is below ten to this power.
    fn is_below(self, power: u32) -> bool {
        10_i128.checked_pow(self.places + power).is_none_or(|bound| self.units < bound)
    }

    fn has_fraction(self) -> bool {
        10_i128.checked_pow(self.places).is_none_or(|one| self.units % one != 0)
    }

    fn decimal(self) -> Result<Decimal, Refusal> {
        let decimal = Decimal::try_from_i128_with_scale(self.units, self.places);
        decimal.map(|decimal| decimal.normalize()).map_err(|_| Refusal::TooLarge)
    }
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
            '十' | '拾' => self.small(1),
            '百' | '佰' => self.small(2),
            '千' | '仟' => self.small(3),
            '万' => self.large(4),
            '亿' => self.large(8),
            '元' => self.money(2),
            '角' => self.money(1),
            '分' => self.money(0),
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

    fn set(&mut self, value: Number, literal: bool) -> Result<(), Refusal> {
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
        let (literal, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        self.rest = rest;
        let value = western(literal)?;
        self.set(value, true)
    }

    /// A Chinese digit, which may begin a decimal (四点三五).
    fn chinese(&mut self, digit: u32) -> Result<(), Refusal> {
        self.advance_char();
        let whole = Number::whole(digit);
        if let Some(rest) = self.rest.strip_prefix('点') {
            self.rest = rest;
            let value = self.chinese_fraction(whole)?;
            return self.set(value, false);
        }
        if digit == 0 && !(self.section.is_zero() && self.total.is_zero()) {
            // 零 between units (三百零五) stands for nothing itself.
            self.zero_before = true;
            return Ok(());
        }
        self.set(whole, false)
    }

    fn chinese_fraction(&mut self, whole: Number) -> Result<Number, Refusal> {
        let mut value = whole;
        while let Some(digit) = self.rest.chars().next().and_then(chinese_digit) {
            value = value.then(digit, true)?;
            self.advance_char();
        }
        if value.places == 0 { Err(Refusal::NotANumber) } else { Ok(value) }
    }

    fn small(&mut self, unit: u32) -> Result<(), Refusal> {
        if self.last_small.is_some_and(|last| last <= unit) {
            return Err(Refusal::NotANumber);
        }
        let count = match self.current.take() {
            Some(current) => current.value,
            // 十五 is fifteen; nobody writes 百五.
            None if unit == 1 => Number::whole(1),
            None => return Err(Refusal::NotANumber),
        };
        self.last_small = Some(unit);
        self.section = self.section.plus(count.shifted(unit)?)?;
        self.zero_before = false;
        Ok(())
    }

    fn large(&mut self, unit: u32) -> Result<(), Refusal> {
        if self.last_large.is_some_and(|last| last <= unit) || self.last_money.is_some() {
            // 万亿 is the one unit built of two.
            let follows = self.section.is_zero() && self.current.is_none() && self.last_money.is_none();
            if !follows || self.last_large != Some(4) || unit != 8 {
                return Err(Refusal::NotANumber);
            }
            self.total = self.total.shifted(unit)?;
            self.last_large = Some(unit);
            return Ok(());
        }
        let section = self.close_section()?.ok_or(Refusal::NotANumber)?;
        self.total = self.total.plus(section.shifted(unit)?)?;
        self.last_large = Some(unit);
        self.last_small = None;
        self.has_unit = true;
        Ok(())
    }

    /// A unit of money, as its power of ten in fen.
    fn money(&mut self, unit: u32) -> Result<(), Refusal> {
        if self.last_money.is_some_and(|last| last <= unit) {
            return Err(Refusal::NotANumber);
        }
        let section = self.close_section()?;
        if section.is_none() && (unit != 2 || self.last_large.is_none()) {
            return Err(Refusal::NotANumber);
        }
        let section = section.unwrap_or_default();
        let yuan = Number { places: section.places + 2 - unit, ..section };
        self.total = self.total.plus(yuan)?;
        self.last_money = Some(unit);
        self.last_small = None;
        self.has_unit = true;
        Ok(())
    }

    fn close_section(&mut self) -> Result<Option<Number>, Refusal> {
        let current = self.current.take();
        if self.section.is_zero() && current.is_none() {
            return Ok(None);
        }
        let section = self.section.plus(self.tail(current)?)?;
        self.fraction_before = section.has_fraction();
        self.section = Number::default();
        Ok(Some(section))
    }

    /// The digits at the end of a section. After a unit they would be colloquial (三百五 is 350), so unless a
    /// zero or 十 makes them plain they are refused.
    fn tail(&self, current: Option<Current>) -> Result<Number, Refusal> {
        let Some(current) = current else { return Ok(Number::default()) };
        let Some(unit) = self.last_small else { return Ok(current.value) };
        if !current.value.is_below(unit) {
            return Err(Refusal::NotANumber);
        }
        let plain = unit == 1 || self.zero_before || current.literal && !current.value.is_below(1);
        if plain { Ok(current.value) } else { Err(Refusal::Ambiguous) }
    }

    fn finish(mut self) -> Result<Amount, Refusal> {
        let after_large = self.last_large.is_some() && self.section.is_zero() && self.last_money.is_none();
        let single = self.current.as_ref().is_some_and(|current| current.value.is_below(1));
        if after_large && single && !self.zero_before {
            // 三万五 is 35,000 when spoken and 30,005 to the letter.
            return Err(Refusal::Ambiguous);
        }
        if self.last_money.is_some() && self.current.is_some() {
            // 5元3 is spoken, not written.
            return Err(Refusal::Ambiguous);
        }
        match self.close_section()? {
            Some(section) => self.total = self.total.plus(section)?,
            None if self.has_unit => {}
            None => return Err(Refusal::NotANumber),
        }
        let is_money = self.last_money.is_some();
        Ok(Amount { value: self.total.decimal()?, has_unit: self.has_unit, is_money })
    }
}

/// Digits with a decimal point and separators in threes.
fn western(literal: &str) -> Result<Number, Refusal> {
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
    let mut number = Number::default();
    let mut behind_point = false;
    for byte in literal.bytes() {
        match byte {
            b'.' => behind_point = true,
            b'0'..=b'9' => number = number.then(u32::from(byte - b'0'), behind_point)?,
            _ => {}
        }
    }
    Ok(number)
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
