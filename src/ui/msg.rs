//! What can happen on the page, and what the page can ask of the browser.

use super::later::Parts;
use super::link::Unreadable;
use super::place::{LoanId, Place};
use super::presets::Preset;
use crate::engine::field::{LoanIndex, Section};
use crate::engine::report::{Measure, Receiver};
use crate::engine::term::Term;
use crate::text::{Catalogue, Language};

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Msg {
    /// Text was typed into a question.
    Typed(Place, String),
    /// An answer was chosen by its key.
    Chosen(Place, String),
    /// Answers that the page proposed were taken over.
    Apply(Vec<(Place, String)>),
    /// A question was entered.
    Entered(Place),
    /// A question was left.
    Left(Place),
    /// Enter was pressed in a question.
    Confirmed(Place),
    /// An input method began or ended to compose.
    Composing(bool),
    /// A loan was asked for.
    AddLoan,
    /// A loan was asked for, with the answers of another.
    CopyLoan(LoanId),
    /// A loan was taken out.
    RemoveLoan(LoanId),
    /// A loan was unfolded, or the one unfolded was folded.
    Unfold(Option<LoanId>),
    /// The rarer questions about the unfolded loan were shown or hidden.
    ShowMore(bool),
    /// A topic of the form was opened, or the open one closed.
    ToggleTopic(Section),
    /// A card shown as one line was opened, or closed again.
    ToggleCard(Measure),
    /// The result was looked at from another seat.
    Sit(Receiver),
    /// A case to start from was chosen.
    Load(Preset),
    /// Everything was cleared.
    Clear,
    /// The last step was taken back.
    Undo,
    /// A step was taken back, and every later one with it.
    TakeBack(usize),
    /// A card's panel was opened, or the open one closed.
    TogglePanel(Measure, Panel),
    /// The detail of a row of steps was opened or closed.
    ToggleDetail(Detail),
    /// A panel of the advice was opened or closed.
    ToggleCounsel(Counsel),
    /// A chart's table was opened or closed.
    ToggleTable(Measure),
    /// A link to a question was followed.
    GoTo(Place),
    /// The result was asked for, by whoever has filled in the form.
    GoToResult,
    /// The way past the form was taken.
    Skip,
    /// The link was asked for.
    CopyLink,
    /// The summary was asked for.
    CopyText,
    /// A copy succeeded or not.
    Copied(bool),
    /// Printing was asked for.
    Print,
    /// The browser begins to print, or has ended.
    Printing(bool),
    /// Another colour scheme.
    NextTheme,
    /// Elder mode on or off.
    ToggleElder,
    /// The other size of elder mode.
    NextSize,
    /// The other language was asked for.
    NextLanguage,
    /// The texts of the other language are there, or did not come.
    Spoken(Option<&'static dyn Catalogue>),
    /// The address changed under the page.
    Navigated(String),
    /// A link is to be shown, as the host of a guest asks.
    Open(String),
    /// It is time to save.
    Save,
    /// The page is being left, or put out of sight.
    Leaving,
    /// The browser refused to save.
    NotSaved,
    /// It is time to say what the result is.
    Announce,
    /// The part of the program that was fetched has come, or has not.
    Fetched(Option<&'static Parts>),
    /// It is to be fetched once more.
    FetchAgain,
    /// A notice was put away.
    Dismiss(Notice),
    /// The short message has been shown long enough.
    ToastOver(u32),
    /// The short message is put away by hand.
    CloseToast(u32),
}

/// Something asked of the browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Save soon.
    SaveSoon,
    /// Save now, in the address and in the storage.
    Save {
        /// The link to the answers.
        link: String,
        /// What the address shows as far as the page knows.
        over: String,
    },
    /// Announce soon.
    AnnounceSoon,
    /// Bring the element into view and give it the focus, once the page has been drawn.
    Focus(String),
    /// Give the element the focus where it was lost with what had it, once the page has been drawn.
    KeepFocus(&'static str),
    /// Bring the element into view, once the page has been drawn.
    Scroll(&'static str),
    /// Copy the address with this fragment.
    CopyLink(String),
    /// Copy this text.
    CopyText(String),
    /// Print, once the page has been drawn.
    Print,
    /// Show and remember the look.
    Look(Look),
    /// Fetch the part of the program that is now needed.
    Fetch,
    /// Get the texts of a language.
    Speak(Language),
    /// Say on the document which language it is in, and its title.
    Entitle(Language, String),
    /// End the short message after a while.
    EndToast(u32),
}

/// Where the answers came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A case to start from, untouched.
    Preset(Preset),
    /// The user's own.
    Own,
}

/// What a card can show beside its figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Panel {
    /// 怎么算的.
    Steps,
    /// 原文.
    Clause,
    /// 条件.
    Conditions,
    /// 读法.
    Readings,
    /// 找谁办.
    Departments,
}

impl Panel {
    /// Every panel, in the order shown.
    pub const ALL: &'static [Panel] =
        &[Panel::Steps, Panel::Clause, Panel::Conditions, Panel::Readings, Panel::Departments];

    /// The stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Panel::Steps => "steps",
            Panel::Clause => "clause",
            Panel::Conditions => "conditions",
            Panel::Readings => "readings",
            Panel::Departments => "departments",
        }
    }
}

/// A panel of the advice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counsel {
    /// 差一点就能享受.
    NearMiss,
    /// 最优组合.
    Combination,
    /// 跨年度.
    Years,
}

impl Counsel {
    /// The stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Counsel::NearMiss => "nearMiss",
            Counsel::Combination => "combination",
            Counsel::Years => "years",
        }
    }
}

/// A row of steps that can be looked into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Detail {
    /// The card.
    pub measure: Measure,
    /// What the row shows.
    pub term: Term,
    /// Of which loan.
    pub loan: Option<LoanIndex>,
}

/// Something the user should know of the page itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// So many parts of the link were not understood.
    LinkParts(usize),
    /// The link as a whole was not understood.
    Link(Unreadable),
    /// What was saved in this browser could not be read whole.
    SavedParts,
    /// The browser does not let the page save.
    NotSaved,
    /// Answers do not count, since the part of the program that judges them is missing.
    NotFetched,
}

/// A short message that goes away by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toast {
    /// The link was copied.
    LinkCopied,
    /// The summary was copied.
    TextCopied,
    /// The browser does not let the page copy.
    NotCopied,
    /// A loan was removed; it can be taken back.
    LoanRemoved,
    /// Everything was cleared; it can be taken back.
    Cleared,
    /// A case to start from was loaded; it can be taken back.
    Loaded,
    /// A proposed answer was taken over; it can be taken back.
    Applied,
    /// The last step was taken back.
    Undone,
    /// No more loans fit.
    LedgerFull,
    /// The texts of the other language did not come.
    NotSpoken,
}

/// Colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// The stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// The next one.
    pub const fn next(self) -> Theme {
        match self {
            Theme::System => Theme::Dark,
            Theme::Dark => Theme::Light,
            Theme::Light => Theme::System,
        }
    }
}

/// How large the print is, and with it what is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Size {
    /// As usual.
    #[default]
    Usual,
    /// Elder mode.
    Large,
    /// Elder mode, larger still.
    Largest,
}

impl Size {
    /// Whether this is elder mode.
    pub const fn is_elder(self) -> bool {
        !matches!(self, Size::Usual)
    }

    /// What the document says of it; nothing of the usual one.
    pub const fn mark(self) -> Option<&'static str> {
        match self {
            Size::Usual => None,
            Size::Large => Some(""),
            Size::Largest => Some("largest"),
        }
    }
}

/// How the page looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Look {
    /// Its colours.
    pub theme: Theme,
    /// Its print.
    pub size: Size,
    /// Its language.
    pub language: Language,
}

impl Look {
    /// The look as text, to be remembered.
    pub fn write(self) -> String {
        let elder = match self.size {
            Size::Usual => "",
            Size::Large => " elder",
            Size::Largest => " elder largest",
        };
        let language = match self.language {
            Language::Chinese => String::new(),
            language => format!(" {}", language.key()),
        };
        format!("{}{elder}{language}", self.theme.key())
    }

    /// The look remembered; the usual one where the text says nothing.
    pub fn read(text: &str) -> Look {
        let says = |word| text.split(' ').any(|said| said == word);
        let theme = [Theme::Light, Theme::Dark].into_iter().find(|theme| says(theme.key()));
        let language = Language::ALL.into_iter().find(|language| says(language.key()));
        let size = match (says("elder"), says("largest")) {
            (false, _) => Size::Usual,
            (true, false) => Size::Large,
            (true, true) => Size::Largest,
        };
        Look { theme: theme.unwrap_or_default(), size, language: language.unwrap_or_default() }
    }
}
