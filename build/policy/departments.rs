//! The departments a clause names at its end.

/// The names as printed, without a remark in parentheses behind one.
#[derive(Default)]
pub struct Departments {
    /// 牵头单位.
    pub lead: Vec<String>,
    /// 配合单位.
    pub cooperating: Vec<String>,
    /// 责任单位.
    pub responsible: Vec<String>,
    /// 完成时限, as printed; empty when there is none.
    pub due: String,
}

impl Departments {
    /// All of them, whatever their part.
    pub fn all(&self) -> impl Iterator<Item = &String> {
        [&self.lead, &self.cooperating, &self.responsible].into_iter().flatten()
    }
}

const LABELS: [&str; 4] = ["牵头单位：", "配合单位：", "责任单位：", "完成时限："];

/// Reads `（牵头单位：甲、乙；配合单位：丙）` or `（责任单位：甲、乙；完成时限：2021年年底）` at the end of a clause.
pub fn read(text: &str) -> Result<Departments, String> {
    let mut labels: Vec<(usize, &str)> = LABELS.iter().filter_map(|label| Some((text.find(label)?, *label))).collect();
    labels.sort_unstable();
    let Some((first, _)) = labels.first() else {
        return Ok(Departments::default());
    };
    let closed = text[..*first].ends_with('（') && text.ends_with('）');
    if !closed || LABELS.iter().any(|label| text.matches(label).count() > 1) {
        return Err("the departments must stand at the end, once, as （牵头单位：…） or （责任单位：…）".to_owned());
    }
    let ends = labels.iter().skip(1).map(|(at, _)| *at).chain([text.len()]);
    let mut found = Departments::default();
    for ((at, label), end) in labels.iter().zip(ends) {
        let said = &text[at + label.len()..end];
        let said = said.strip_suffix(['，', '；', '）']).unwrap_or(said);
        match *label {
            "牵头单位：" => found.lead = names(said),
            "配合单位：" => found.cooperating = names(said),
            "责任单位：" => found.responsible = names(said),
            _ => said.clone_into(&mut found.due),
        }
    }
    Ok(found)
}

/// The names of a list; marks within parentheses divide nothing.
fn names(list: &str) -> Vec<String> {
    let mut depth = 0;
    let mut names = vec![String::new()];
    for character in list.chars() {
        match character {
            '（' => depth += 1,
            '）' => depth -= 1,
            '、' | '，' | '；' if depth == 0 => names.push(String::new()),
            _ if depth == 0 => names.last_mut().into_iter().for_each(|name| name.push(character)),
            _ => {}
        }
    }
    names.retain(|name| !name.is_empty());
    names
}
