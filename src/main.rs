//! Starts the page.

use huiqisuan::ui::app;

fn main() {
    app::start();
}
