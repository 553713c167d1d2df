use yew::prelude::*;
#[component]
fn App() -> Html {
    html! { <main id="app"><h1>{ "惠企算" }</h1></main> }
}
fn main() {
    yew::Renderer::<App>::with_root(yew_root()).render();
}
fn yew_root() -> web_sys::Element {
    web_sys::window().unwrap().document().unwrap().get_element_by_id("root").unwrap()
}
