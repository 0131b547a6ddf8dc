//! What a sheet says about itself: whose it is, who answers, and the questions of the form.
//!
//! Each stands once or in every row; rows that differ are told and the first counts. Called for every row with cells.

use super::{
    Context,
    columns::Field,
    days,
    doubts::{self, Known},
    judge::Judged,
    rows::Reading,
    statements,
};

/// Takes what one row says about the sheet.
pub(super) fn read(row: &Judged<'_>, context: &Context, reading: &mut Reading) {
    for (place, column) in row.header.columns.iter().enumerate() {
        let (Some(field), Some(text)) = (&column.field, row.text(place)) else { continue };
        let about = &mut reading.about;
        let mut wrong: Option<&'static Known> = None;
        let kept = match field {
            Field::Mark => Some(&mut about.mark),
            Field::ConsigneeNo => Some(&mut about.consignee_no),
            Field::Portal => Some(&mut about.portal),
            Field::Name => Some(&mut about.name),
            Field::Title => Some(&mut about.title),
            Field::AnsweredOn => {
                match days::read(&text, row.mark(place), &context.langs) {
                    Ok(day) if about.dated.is_some() && day.is_some() && about.dated != day => {
                        wrong = Some(&doubts::ABOUT_TWICE);
                    }
                    Ok(day) => about.dated = about.dated.or(day),
                    Err(known) => wrong = Some(known),
                }
                None
            }
            Field::Question(id) => {
                match (statements::yes_no(&text, &context.langs), about.answers.get(id)) {
                    (None, _) => wrong = Some(&doubts::ANSWER_UNKNOWN),
                    (Some(yes), Some(known)) if *known != yes => wrong = Some(&doubts::ANSWER_TWICE),
                    (Some(yes), _) => drop(about.answers.insert(id.clone(), yes)),
                }
                None
            }
            _ => None,
        };
        match kept {
            Some(kept) if kept.as_ref().is_some_and(|known| *known != text) => wrong = Some(&doubts::ABOUT_TWICE),
            Some(kept) => drop(kept.get_or_insert_with(|| text.clone())),
            None => {}
        }
        // Once is enough: a whole column that differs would bury everything else.
        if let Some(known) = wrong
            && !reading.doubts.iter().any(|d| d.code == known.code && d.column.as_deref() == Some(column.name.as_str()))
        {
            reading.doubts.push(known.about(row.number, row.line.number, Some(&column.name), &text));
        }
    }
}
