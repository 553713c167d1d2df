//! A bare Yew calculator of twelve inputs, a table of results and a chart: what a page of this kind costs at the
//! least. It is measured beside the real page, in the same run.

use rust_decimal::Decimal;
use yew::prelude::*;

const INPUTS: usize = 12;

/// The one component.
struct Bare {
    raw: [String; INPUTS],
}

impl Component for Bare {
    type Message = (usize, String);
    type Properties = ();

    fn create(_: &Context<Self>) -> Self {
        Bare { raw: std::array::from_fn(|index| (index + 1).to_string()) }
    }

    fn update(&mut self, _: &Context<Self>, (index, text): Self::Message) -> bool {
        self.raw[index] = text;
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let values: Vec<Decimal> = self.raw.iter().map(|text| text.parse().unwrap_or_default()).collect();
        let fields = self.raw.iter().enumerate().map(|(index, text)| {
            let oninput = ctx.link().callback(move |event: InputEvent| {
                (index, event.target_unchecked_into::<web_sys::HtmlInputElement>().value())
            });
            html! {
                <label key={index}>
                    { format!("field {index}") }
                    <input id={format!("f{index}")} value={text.clone()} {oninput} />
                </label>
            }
        });
        let rows = values.iter().enumerate().map(|(index, value)| {
            let half = value * Decimal::new(5, 1);
            html! { <tr key={index}><th>{ index }</th><td>{ value.to_string() }</td><td>{ half.to_string() }</td></tr> }
        });
        let bars = values.iter().enumerate().map(|(index, value)| {
            let height = value.to_string().len() * 6;
            html! { <rect key={index} x={(index * 20).to_string()} y="0" width="16" height={height.to_string()} /> }
        });
        let total: Decimal = values.iter().sum();
        html! {
            <main id="app">
                <h1>{ total.to_string() }</h1>
                <form>{ for fields }</form>
                <table>{ for rows }</table>
                <svg viewBox="0 0 240 120">{ for bars }</svg>
            </main>
        }
    }
}

fn main() {
    yew::Renderer::<Bare>::new().render();
}
