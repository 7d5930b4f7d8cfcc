//! The JSON document of a report, as section 4.4 has it; what we make nothing of is passed over.

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Document {
    pub organization_name: String,
    #[serde(default)]
    pub report_id: String,
    pub date_range: Range,
    pub policies: Vec<Policy>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Range {
    pub start_datetime: String,
    pub end_datetime: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Policy {
    #[serde(rename = "policy")]
    pub about: About,
    pub summary: Summary,
    // Some write null where nothing failed.
    pub failure_details: Option<Vec<Detail>>,
}

#[derive(Deserialize)]
pub(super) struct About {
    #[serde(rename = "policy-type")]
    pub kind: String,
    #[serde(rename = "policy-domain")]
    pub domain: String,
    #[serde(rename = "policy-string")]
    pub lines: Option<Lines>,
}

/// An array of lines; some write all of them as one text.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Lines {
    Many(Vec<String>),
    One(String),
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Summary {
    pub total_successful_session_count: u64,
    pub total_failure_session_count: u64,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Detail {
    pub result_type: String,
    pub sending_mta_ip: Option<String>,
    pub receiving_mx_hostname: Option<String>,
    #[serde(default)]
    pub failed_session_count: u64,
    pub failure_reason_code: Option<String>,
}
