//! The accounts as a table for a spreadsheet (RFC 4180).

use super::partner::Partner;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

const COLUMNS: [&str; 22] = [
    "domain",
    "direction",
    "messages",
    "strong",
    "acceptable",
    "weak",
    "broken",
    "plain",
    "unknown",
    "local",
    "first",
    "last",
    "refused_if_required",
    "unsure_if_required",
    "refused_if_verified",
    "unsure_if_verified",
    "too_old",
    "weakest_grade",
    "weakest_version",
    "weakest_cipher",
    "refused",
    "refused_for_tls",
];

/// The table. A cell that a spreadsheet would take for a formula is made text.
pub fn table(partners: &[Partner]) -> String {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let mut write = |cells: Vec<String>| {
        // Into memory: there is nothing that can fail.
        let _ = writer.write_record(cells.iter().map(|cell| harmless(cell)));
    };
    write(COLUMNS.map(str::to_owned).into());
    for it in partners {
        let date = |date: Option<OffsetDateTime>| {
            date.and_then(|date| date.format(&Rfc3339).ok()).unwrap_or_default()
        };
        let numbers =
            [it.messages, it.strong, it.acceptable, it.weak, it.broken, it.plain, it.unknown, it.local];
        let judged = [
            it.refused_if_required,
            it.unsure_if_required,
            it.refused_if_verified,
            it.unsure_if_verified,
            it.too_old,
        ];
        let weakest = it.weakest.as_ref();
        let mut cells = vec![it.domain.to_string(), it.direction.as_str().to_owned()];
        cells.extend(numbers.map(|number| number.to_string()));
        cells.extend([date(it.first), date(it.last)]);
        cells.extend(judged.map(|number| number.to_string()));
        cells.push(weakest.map(|it| it.grade.as_str().to_owned()).unwrap_or_default());
        cells.push(weakest.and_then(|it| it.version).map(|it| it.as_str().to_owned()).unwrap_or_default());
        cells.push(
            weakest.and_then(|it| it.cipher.clone()).map(std::borrow::Cow::into_owned).unwrap_or_default(),
        );
        cells.extend([it.refused, it.refused_for_tls].map(|number| number.to_string()));
        write(cells);
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

/// A spreadsheet computes what begins with one of these signs, the wide ones of East Asia too, and may start programs for it.
fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn no_cell_is_a_formula() {
        for cell in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "＠SUM(A1)"] {
            assert_eq!(harmless(cell), format!("'{cell}"));
        }
        assert_eq!(harmless("bank.example"), "bank.example");
    }
}
