//! The functions JavaScript calls.

use js_sys::{Array, JsString, Reflect};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use super::wire::{self, Json};
use crate::engine::law;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

/// Assesses an input of any shape.
#[wasm_bindgen(skip_typescript)]
pub fn assess(input: &JsValue) -> JsValue {
    pass(&wire::assess(&json(input, DEEPEST)))
}

/// Advises on an input of any shape.
#[wasm_bindgen(skip_typescript)]
pub fn advise(input: &JsValue) -> JsValue {
    pass(&wire::advise(&json(input, DEEPEST)))
}

/// The clause of that id, or null.
#[wasm_bindgen(skip_typescript)]
pub fn clause(id: &JsValue) -> JsValue {
    id.as_string().and_then(|id| law::clause(&id)).map_or(JsValue::NULL, |clause| pass(&wire::clause(clause)))
}

/// The version of the package.
#[wasm_bindgen(skip_typescript)]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// Assesses a case of so many loans `times` times over, and counts the measures granted so that nothing is left out.
#[cfg(feature = "bench")]
#[wasm_bindgen(skip_typescript)]
pub fn bench(times: u32, loans: u16) -> usize {
    let answers = super::bench::answers(loans);
    (0..times).map(|_| super::bench::run(std::hint::black_box(&answers))).sum()
}

/// The same for assessment and advice, with everything that can be advised about.
#[cfg(feature = "bench")]
#[wasm_bindgen(skip_typescript)]
pub fn bench_advice(times: u32, loans: u16) -> usize {
    let answers = super::bench::advised(loans);
    (0..times).map(|_| super::bench::run_advice(std::hint::black_box(&answers))).sum()
}

/// How deep an input may nest: the case, its loans, a loan, an answer. Below that nothing is looked at, so that an
/// object that contains itself does no harm.
const DEEPEST: u32 = 4;
/// How many entries of one list or object are looked at.
const MOST_ENTRIES: u32 = 1000;

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
