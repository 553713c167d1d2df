//! Tests of the engine.

mod advice;
mod bank;
mod calendar;
mod cases;
mod custody;
mod door_types;
mod english;
mod parts;
mod plan;
mod plan_of_case;
mod properties;
mod random;
mod readings;
mod replay;
mod typed;
