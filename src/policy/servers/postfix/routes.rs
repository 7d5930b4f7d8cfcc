//! Fixed routes in the administrator's own main.cf: `transport_maps`, written into it or in a table beside it.
//! <https://www.postfix.org/transport.5.html>, <https://www.postfix.org/postmap.1.html>

use super::outbound::Entry;
use super::own::parameters;
use crate::policy::Route;
use crate::tls::Class;
use std::collections::BTreeMap;

/// The types of tables whose source is a text of keys and values.
const OF_TEXT: [&str; 8] = ["hash", "btree", "lmdb", "cdb", "dbm", "sdbm", "texthash", ""];

/// The routes, as far as they can be read here. What a pattern, a program or a database decides, the server itself is asked
/// for when the configuration is applied.
pub(super) fn read(own: &str, table: &dyn Fn(&str) -> Option<String>) -> Vec<Route> {
    let Ok(parameters) = parameters(own) else { return Vec::new() };
    // Postfix goes by the last one.
    let maps = parameters.iter().rfind(|(name, _)| name == "transport_maps").map(|(_, value)| value.as_str());
    let mut routes: Vec<Route> = Vec::new();
    for map in items(maps.unwrap_or_default()) {
        let (kind, rest) = map.split_once(':').unwrap_or(("", map));
        let found = match kind {
            "inline" => inline(rest),
            kind if OF_TEXT.contains(&kind) => {
                let name = rest.rsplit('/').next().unwrap_or(rest);
                table(name).map(|text| entries(&text)).unwrap_or_default()
            }
            _ => Vec::new(),
        };
        for (key, value) in found {
            let destination = key.to_lowercase();
            // The first table that knows a destination decides.
            if !routes.iter().any(|it| it.destination == destination) {
                let next = next_hops(&value).map(|next| Route { destination: destination.clone(), next });
                routes.extend(next);
            }
        }
    }
    routes
}

/// The rules for routes to partners: the route as it is written, and what holds for it. Where several partners share one, it is
/// the strictest of theirs, with the names of all of whom that is asked.
pub(super) fn rules(routes: &[Route], partners: &[Entry]) -> BTreeMap<String, (Class, Vec<String>)> {
    let mut rules: BTreeMap<String, (Class, Vec<String>)> = BTreeMap::new();
    for Entry { spellings, class, names, .. } in partners {
        let is_theirs = |it: &&Route| {
            let domain = it.destination.strip_prefix('.').unwrap_or(&it.destination);
            spellings.iter().any(|spelling| spelling == domain)
        };
        for Route { next, .. } in routes.iter().filter(is_theirs) {
            // By that name the rule of the domain is found already.
            if spellings.contains(next) {
                continue;
            }
            let rule = rules.entry(next.clone()).or_insert((*class, Vec::new()));
            if *class > rule.0 {
                *rule = (*class, Vec::new());
            }
            if *class == rule.0 {
                rule.1
                    .extend(names.iter().filter(|name| !rule.1.contains(name)).cloned().collect::<Vec<_>>());
            }
        }
    }
    rules
}

/// A value as Postfix reads a list: at commas and blanks, but not inside braces.
fn items(value: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    let parted = value.split(move |sign: char| {
        match sign {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && (sign == ',' || sign.is_whitespace())
    });
    parted.filter(|item| !item.is_empty()).collect()
}

/// `{ bank.example=smtp:[mx.bank.example], { shop.example = smtp:[a], [b] } }`
fn inline(rest: &str) -> Vec<(String, String)> {
    let within = |text: &str| {
        let inside = text.trim().strip_prefix('{').and_then(|it| it.strip_suffix('}'));
        inside.map(|it| it.trim().to_owned())
    };
    let all = within(rest).unwrap_or_default();
    let pair = |item: &str| {
        let item = within(item).unwrap_or_else(|| item.to_owned());
        item.split_once('=').map(|(key, value)| (key.trim().to_owned(), value.trim().to_owned()))
    };
    items(&all).into_iter().filter_map(pair).collect()
}

/// The lines of a table: a key, a blank, a value; one that begins with a blank goes on with the one above.
fn entries(text: &str) -> Vec<(String, String)> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#')) {
        match lines.last_mut() {
            Some(last) if line.starts_with([' ', '\t']) => {
                last.push(' ');
                last.push_str(line.trim());
            }
            _ => lines.push(line.trim().to_owned()),
        }
    }
    let pair = |line: &String| {
        line.split_once(char::is_whitespace).map(|(key, value)| (key.to_owned(), value.trim().to_owned()))
    };
    lines.iter().filter_map(pair).collect()
}

/// The places behind `smtp:` or `relay:`: from 3.5 on there may be several. What is delivered otherwise has none, and what could
/// not stand in the map as one word is left to the server.
fn next_hops(value: &str) -> impl Iterator<Item = String> {
    let (transport, next) = value.split_once(':').unwrap_or((value, ""));
    let speaks_smtp = !matches!(transport, "local" | "virtual" | "error" | "retry" | "discard" | "lmtp");
    let is_place = |word: &&str| {
        let signs = |it: char| it.is_ascii_alphanumeric() || matches!(it, '.' | '-' | '_' | ':' | '[' | ']');
        !word.starts_with(':') && word.chars().all(signs)
    };
    let places = items(next).into_iter().filter(is_place).map(str::to_owned);
    places.filter(move |_| speaks_smtp).collect::<Vec<_>>().into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn told(own: &str) -> Vec<String> {
        let table = |name: &str| {
            match name {
            "transport" => Some(
                "# Ours\nbank.example\tsmtp:[mail.bank.example]\n.bank.example relay:mail.bank.example:26\n\nShop.example\n  \
                 smtp:[a.shop.example]:25,\n  [b.shop.example]:25\nhere.example local:\nodd.example smtp:`x`\n* smtp:[out]\n"
                    .to_owned(),
            ),
            "more" => Some("bank.example smtp:[other]\nfree.example :[free]\n".to_owned()),
            _ => None,
        }
        };
        read(own, &table).into_iter().map(|it| format!("{} {}", it.destination, it.next)).collect()
    }

    #[test]
    fn routes_are_read_from_what_main_cf_names() {
        let table = [
            "bank.example [mail.bank.example]",
            ".bank.example mail.bank.example:26",
            "shop.example [a.shop.example]:25",
            "shop.example [b.shop.example]:25",
            "* [out]",
        ];
        for own in [
            "transport_maps = hash:/etc/postfix/transport\n",
            "transport_maps =\n  lmdb:$config_directory/transport\n  regexp:/etc/postfix/other\n",
            "transport_maps = hash:/none\nmyhostname = x\ntransport_maps = /usr/local/etc/postfix/transport\n",
        ] {
            assert_eq!(told(own), table, "{own}");
        }
        let both = told("transport_maps = hash:/etc/postfix/transport, texthash:/etc/postfix/more");
        assert_eq!(both[..5], table);
        assert_eq!(both[5..], ["free.example [free]"]);
        let inline = "transport_maps = inline:{ bank.example=smtp:[mx], { shop.example = smtp:[a], [b]:26 } } hash:/x/more\n";
        assert_eq!(
            told(inline),
            ["bank.example [mx]", "shop.example [a]", "shop.example [b]:26", "free.example [free]"]
        );
        for none in [
            "",
            "relayhost = [out]\n",
            "no main.cf",
            "transport_maps =\n",
            "transport_maps = static:smtp:[x]\n",
        ] {
            assert_eq!(told(none), [""; 0], "{none}");
        }
    }

    #[test]
    fn a_route_gets_the_strictest_rule_of_those_who_share_it() {
        let entry = |domain: &str, class, names: &[&str]| Entry {
            domain: domain.to_owned(),
            spellings: vec![domain.to_owned()],
            class,
            names: names.iter().map(|it| (*it).to_owned()).collect(),
        };
        let partners = [
            entry("bank.example", Class::Required, &["bank.example"]),
            entry("shop.example", Class::Verified, &["a", "b"]),
            entry("free.example", Class::Verified, &["b", "c"]),
            entry("same.example", Class::Verified, &["d"]),
        ];
        let route = |destination: &str, next: &str| Route {
            destination: destination.to_owned(),
            next: next.to_owned(),
        };
        let routes = [
            route("bank.example", "[one]"),
            route(".shop.example", "[one]"),
            route("free.example", "[one]"),
            route("same.example", "same.example"),
            route("other.example", "[two]"),
            route("*", "[three]"),
        ];
        let names = ["a", "b", "c"].map(str::to_owned).to_vec();
        let wanted = BTreeMap::from([("[one]".to_owned(), (Class::Verified, names))]);
        assert_eq!(rules(&routes, &partners), wanted);
    }

    proptest! {
        #[test]
        fn what_is_read_is_one_word_in_the_map(own in "(transport_maps = |inline:|hash:x|[{}=, \n#:\\[\\]a-c`$\"]|\\PC){0,30}", table in "\\PC{0,60}") {
            for Route { next, .. } in read(&own, &|_| Some(table.clone())) {
                prop_assert!(!next.is_empty() && !next.contains(|c: char| c.is_whitespace() || "#,\"`$".contains(c)), "{next}");
            }
        }
    }
}
