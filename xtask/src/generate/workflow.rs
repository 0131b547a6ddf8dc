//! `docs/reference/workflow.md`: the transition table of `domain::approval` and its diagram.

use std::path::Path;

use syn::{Expr, ExprLit, Lit, Member};

use super::source::{Source, doc, elements, head, last_word, snake};
use super::{Generator, Made};

pub const WORKFLOW: Generator = Generator { name: "workflow", make };

/// One row of `TRANSITIONS`.
#[derive(Default)]
struct Step {
    from: String,
    act: String,
    to: String,
    roles: Vec<String>,
    signed: bool,
}

fn make(root: &Path) -> Result<Vec<Made>, String> {
    let rules = Source::read(root, "crates/domain/src/approval/mod.rs")?;
    let stages = Source::read(root, "crates/domain/src/action/mod.rs")?;
    let steps = steps(&rules)?;
    let mut page = head(
        "Workflow",
        "domain::approval::TRANSITIONS",
        "Which act leads an action from which stage to which, who may do it, and what is signed with two components. \
         The stage is computed from facts; nobody sets it.",
    );
    page.push_str("```mermaid\nstateDiagram-v2\n    [*] --> draft\n");
    for step in &steps {
        let pen = if step.signed { " (signed)" } else { "" };
        page.push_str(&format!("    {} --> {}: {}{pen}\n", step.from, step.to, step.act));
    }
    page.push_str("```\n\n| stage | act | stage after | who may | signed |\n|---|---|---|---|---|\n");
    for step in &steps {
        let Step { from, act, to, roles, signed } = step;
        let signed = if *signed { "yes" } else { "" };
        page.push_str(&format!("| {from} | {act} | {to} | {} | {signed} |\n", roles.join(", ")));
    }
    page.push_str("\n`approve` leads to its stage with the last of the two signatures; until then the action stays.\n");
    for (title, source, name) in [
        ("Stages", &stages, "Stage"),
        ("Acts", &rules, "Move"),
        ("Roles", &rules, "Role"),
        ("Refusals", &rules, "Refusal"),
    ] {
        page.push_str(&format!(
            "\n## {title}\n| {} | meaning |\n|---|---|\n",
            title.trim_end_matches('s').to_lowercase()
        ));
        for variant in &source.words_of(name)?.variants {
            page.push_str(&format!("| {} | {} |\n", snake(&variant.ident.to_string()), doc(&variant.attrs)));
        }
    }
    Ok(vec![Made { path: "docs/reference/workflow.md".to_owned(), text: page }])
}

fn steps(rules: &Source) -> Result<Vec<Step>, String> {
    let lacks = || rules.lacks("a row of TRANSITIONS");
    let mut steps = Vec::new();
    for row in rules.table("TRANSITIONS")? {
        let Expr::Struct(row) = row else { return Err(lacks()) };
        let mut step = Step::default();
        for field in &row.fields {
            let Member::Named(name) = &field.member else { return Err(lacks()) };
            let word = || last_word(&field.expr).map(|word| snake(&word)).ok_or_else(lacks);
            match name.to_string().as_str() {
                "from" => step.from = word()?,
                "act" => step.act = word()?,
                "to" => step.to = word()?,
                "roles" => {
                    let roles = elements(&field.expr).ok_or_else(lacks)?;
                    let words = roles.iter().map(|role| last_word(role).map(|word| snake(&word)));
                    step.roles = words.collect::<Option<_>>().ok_or_else(lacks)?;
                }
                "signed" => {
                    let Expr::Lit(ExprLit { lit: Lit::Bool(signed), .. }) = &field.expr else { return Err(lacks()) };
                    step.signed = signed.value;
                }
                _ => return Err(lacks()),
            }
        }
        steps.push(step);
    }
    Ok(steps)
}
