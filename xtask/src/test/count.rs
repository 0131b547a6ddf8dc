//! Adding up what the test programs say at their end.
//!
//! Every program of Rust's test runner closes with one line, `test result: ok. 5 passed;
//! 0 failed; ...`; nothing else in the output is interpreted.

/// The sums over all test programs of one run.
#[derive(Debug, Default, PartialEq)]
pub struct Sums {
    /// Test programs that came to their closing line.
    pub programs: usize,
    pub passed: usize,
    pub failed: usize,
    pub ignored: usize,
}

impl Sums {
    /// Takes one line of the output; lines that close no test program change nothing.
    pub fn take(&mut self, line: &str) {
        let Some(result) = line.trim().strip_prefix("test result: ") else {
            return;
        };
        self.programs += 1;
        for part in result.split([';', '.']) {
            let mut words = part.split_whitespace();
            let Some(number) = words.next().and_then(|word| word.parse::<usize>().ok()) else {
                continue;
            };
            match words.next() {
                Some("passed") => self.passed += number,
                Some("failed") => self.failed += number,
                Some("ignored") => self.ignored += number,
                _ => {}
            }
        }
    }

    /// Counts a check of our own, which is no test program, among the tests.
    pub fn take_own(&mut self, passed: bool) {
        if passed {
            self.passed += 1;
        } else {
            self.failed += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_are_added_and_everything_else_is_left_alone() {
        let mut sums = Sums::default();
        for line in [
            "running 3 tests",
            "test journeys::answer ... ok",
            "test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; 2 filtered out; finished in 0.21s",
            "a test prints: 7 passed",
            "test result: FAILED. 4 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.00s",
        ] {
            sums.take(line);
        }
        assert_eq!(sums, Sums { programs: 2, passed: 9, failed: 2, ignored: 1 });
    }
}
