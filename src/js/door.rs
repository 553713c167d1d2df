//! The functions JavaScript calls; `types.d.ts` and `reference.d.ts` say the same in TypeScript.

use js_sys::{Array, JsString, Reflect};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use super::input::MOST_INPUTS;
use super::wire::{self, Json};
use crate::engine::law;

/// Assesses an input of any shape.
#[wasm_bindgen]
pub fn assess(input: &JsValue) -> JsValue {
    pass(&wire::assess(&json(input, DEEPEST)))
}

/// Advises on an input of any shape.
#[wasm_bindgen]
pub fn advise(input: &JsValue) -> JsValue {
    pass(&wire::advise(&json(input, DEEPEST)))
}

/// Plans the bridge loan of an input of any shape.
#[wasm_bindgen]
pub fn plan(input: &JsValue) -> JsValue {
    pass(&wire::plan(&json(input, DEEPEST)))
}

/// Assesses a list of inputs of any shape.
#[wasm_bindgen(js_name = assessMany)]
pub fn assess_many(inputs: &JsValue) -> JsValue {
    pass(&wire::assess_many(&json(inputs, DEEPEST + 1)))
}

/// Every question, in the language that the options name.
#[wasm_bindgen]
pub fn fields(options: &JsValue) -> JsValue {
    pass(&wire::fields(&json(options, 2)))
}

/// The documents and tables, and how long they hold.
#[wasm_bindgen]
pub fn editions() -> JsValue {
    pass(&wire::editions())
}

/// The clause of that id, or null.
#[wasm_bindgen]
pub fn clause(id: &JsValue) -> JsValue {
    id.as_string().and_then(|id| law::clause(&id)).map_or(JsValue::NULL, |clause| pass(&wire::clause(clause)))
}

/// The version of the package.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// Assesses a case of so many loans `times` times over, and counts the measures granted so that nothing is left out.
#[cfg(feature = "bench")]
#[wasm_bindgen]
pub fn bench(times: u32, loans: u16) -> usize {
    let answers = super::bench::answers(loans);
    (0..times).map(|_| super::bench::run(std::hint::black_box(&answers))).sum()
}

/// The same for assessment and advice, with everything that can be advised about.
#[cfg(feature = "bench")]
#[wasm_bindgen]
pub fn bench_advice(times: u32, loans: u16) -> usize {
    let answers = super::bench::advised(loans);
    (0..times).map(|_| super::bench::run_advice(std::hint::black_box(&answers))).sum()
}

/// How deep an input may nest: the case, its loans, a loan, an answer. Below that nothing is looked at, so that an
/// object that contains itself does no harm.
const DEEPEST: u32 = 4;
/// How many entries of one list or object are looked at: one more than any list may have, so that a longer one is seen
/// to be longer.
const MOST_ENTRIES: u32 = MOST_INPUTS + 1;

/// A JavaScript value, as far as JSON knows it. Getters and proxies that throw count as something JSON does not know.
fn json(value: &JsValue, depth: u32) -> Json {
    if value.is_null() || value.is_undefined() {
        return Json::Null;
    }
    if let Some(text) = value.as_string() {
        return Json::Text(text);
    }
    if let Some(number) = value.as_f64() {
        return Json::number(number);
    }
    if let Some(truth) = value.as_bool() {
        return Json::Bool(truth);
    }
    // A revoked proxy cannot even be asked whether it is a list.
    if !value.is_object() || depth == 0 || Reflect::get_prototype_of(value).is_err() {
        return Json::Other;
    }
    let deeper = |found: Result<JsValue, JsValue>| found.map_or(Json::Other, |value| json(&value, depth - 1));
    if Array::is_array(value) {
        let length = Reflect::get(value, &JsString::from("length")).ok().and_then(|length| length.as_f64());
        let indices = (0..MOST_ENTRIES).take_while(|index| length.is_some_and(|length| f64::from(*index) < length));
        return Json::list(indices.map(|index| deeper(Reflect::get_u32(value, index))));
    }
    let Ok(keys) = Reflect::own_keys(value) else { return Json::Other };
    let keys = keys.iter().filter_map(|key| key.as_string()).take(MOST_ENTRIES as usize);
    Json::object(keys.map(|key| {
        let entry = deeper(Reflect::get(value, &JsString::from(key.as_str())));
        (key, entry)
    }))
}

/// An output, as a plain JavaScript value.
fn pass(output: &impl Serialize) -> JsValue {
    output.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}
