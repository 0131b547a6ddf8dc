//! `fieldcheck plan`: what will be sent, packet by packet, and what never is.

use crate::{Exit, cli::PlanArgs, layout, profile, questions, session, summary, trouble::Trouble, words::Words};

/// Prints the plan of a profile. Sends nothing.
pub(super) fn run(args: &PlanArgs, json: bool, words: &Words) -> Result<Exit, Trouble> {
    let loaded = profile::load(&args.profile, None)?;
    // A plan for the server itself may be read anywhere.
    let reach = crate::cli::Reach { host: false, ..args.reach.clone() };
    let options = bmc::plan::Options { host: args.reach.host, ..session::options(&reach)? };
    let plan = bmc::plan::of(&loaded.profile, &options);
    if json {
        super::print_json(&serde_json::to_value(&plan).map_err(|e| Trouble::new("json").value("why", e))?);
    } else {
        summary::long(&plan, words).iter().for_each(|line| line_out!("{}", line.trim_end()));
        line_out!();
        for line in layout::wrap(&words.with("intro.key", &[("fingerprint", &loaded.fingerprint)]), layout::WIDTH) {
            line_out!("{line}");
        }
    }
    if loaded.profile.hypothesis {
        questions::tell(&words.t("intro.hypothesis"));
    }
    Ok(Exit::Fine)
}
