//! Journeys through the doors, without a browser: by role, one file per promise of the house.
//!
//! Every journey has a world of its own (`world`): a store, a folder, doors on loopback. What is checked is what people
//! and files outside can see: pages, mails, the dossier; the stream is read where a promise is about facts.

mod answers;
mod approval;
mod calls;
mod cascade;
mod chosen;
mod closing;
mod countries;
mod dispatch;
mod editing;
mod engines;
mod every_way;
mod evidence;
mod families;
mod forecast;
mod forged;
mod genuine;
mod german_office;
mod handwriting;
mod heavy_mail;
mod incoming;
mod instructions;
mod kept_back;
mod ladder;
mod languages;
mod letters;
mod links;
mod looking;
mod machine_answers;
mod main_line;
mod new_action;
mod numbers;
mod on_paper;
mod people;
mod portal_files;
mod portal_people;
mod portal_whole;
mod privacy;
mod profiles;
mod redirected;
mod reply_forms;
mod scope_changes;
mod time_stamps;
mod triage;
mod update_marks;
mod update_sites;
mod updates;
mod uploads;
mod whole_loop;

pub(crate) use evidence::{serials, world};
