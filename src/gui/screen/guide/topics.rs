//! What the guide holds. Its words stand in `i18n/*/guide*.ftl`; the names here are parts of their keys.

use super::letters::letter;
use crate::i18n::Language;
use unicode_normalization::UnicodeNormalization;

/// Something that can be read in the guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topic {
    /// The answer to a question.
    Question(&'static str),
    /// What a word of the trade means.
    Word(&'static str),
    /// A letter to be copied.
    Letter(&'static str),
}

/// The kinds of topics.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// Questions, in the order in which they come up.
    Questions,
    /// The glossary, by the alphabet.
    Words,
    /// Letters.
    Letters,
}

/// A question, and the words of the glossary that its answer uses.
struct Question(&'static str, &'static [&'static str]);

/// In the order in which they come up.
const QUESTIONS: [Question; 15] = [
    Question("tls", &["version", "cipher", "starttls"]),
    Question("between", &["mx", "smtp", "starttls", "certificate", "class", "hop"]),
    Question("reasons", &["hop", "certificate"]),
    Question("without", &["class", "bounce"]),
    Question("strict", &["class", "starttls", "mta-sts", "dane"]),
    Question("smime", &["hop", "key"]),
    Question("cost", &["ca", "certificate", "csr", "acme"]),
    Question("locked", &["passphrase", "key", "pfx"]),
    Question("renewal", &["certificate", "acme", "ca"]),
    Question("testing", &["class", "received", "hop"]),
    Question("refused", &["relay", "auth", "smtp", "mx"]),
    Question("whom", &["ca", "caa", "dane", "mta-sts"]),
    Question("partner", &["class", "key", "mx", "received"]),
    Question("dns", &["dane", "dnssec", "tlsa", "mta-sts", "tls-rpt"]),
    Question("limits", &["hop", "received"]),
];

const WORDS: [&str; 31] = [
    "acme",
    "auth",
    "bounce",
    "ca",
    "caa",
    "certificate",
    "chain",
    "cipher",
    "class",
    "csr",
    "dane",
    "dnssec",
    "fingerprint",
    "hop",
    "implicit",
    "intermediate",
    "key",
    "mta-sts",
    "mx",
    "passphrase",
    "pem",
    "pfx",
    "received",
    "relay",
    "root",
    "san",
    "smtp",
    "starttls",
    "tls-rpt",
    "tlsa",
    "version",
];

const LETTERS: [&str; 3] = ["ca", "colleague", "partner"];

impl Group {
    /// All, as they are offered.
    pub const ALL: [Self; 3] = [Self::Questions, Self::Words, Self::Letters];

    /// The key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Questions => "window-guide-questions",
            Self::Words => "window-guide-words",
            Self::Letters => "window-guide-letters",
        }
    }

    /// What belongs to it. The glossary is sorted by the alphabet of the language.
    pub fn topics(self, language: &Language) -> Vec<Topic> {
        match self {
            Self::Questions => QUESTIONS.iter().map(|question| Topic::Question(question.0)).collect(),
            Self::Words => {
                let mut words: Vec<_> = WORDS.into_iter().map(Topic::Word).collect();
                words.sort_by_cached_key(|word| word.title(language).to_lowercase());
                words
            }
            Self::Letters => LETTERS.into_iter().map(Topic::Letter).collect(),
        }
    }
}

impl Topic {
    /// What the guide begins with.
    pub const FIRST: Self = Self::Question(QUESTIONS[0].0);

    /// The word or the question of this name, as marked words in messages have it.
    pub fn named(name: &str) -> Option<Self> {
        let word = WORDS.into_iter().find(|word| *word == name).map(Self::Word);
        word.or_else(|| QUESTIONS.iter().find(|it| it.0 == name).map(|it| Self::Question(it.0)))
    }

    /// Where it belongs.
    pub const fn group(self) -> Group {
        match self {
            Self::Question(_) => Group::Questions,
            Self::Word(_) => Group::Words,
            Self::Letter(_) => Group::Letters,
        }
    }

    /// Its name, unlike that of any other.
    pub fn id(self) -> String {
        match self {
            Self::Question(name) => format!("question-{name}"),
            Self::Word(name) => format!("word-{name}"),
            Self::Letter(name) => format!("letter-{name}"),
        }
    }

    /// What it is called.
    pub fn title(self, language: &Language) -> String {
        language.say(&match self {
            Self::Question(name) => format!("guide-{name}-title"),
            Self::Word(name) => format!("guide-{name}-word"),
            Self::Letter(name) => format!("guide-letter-{name}-title"),
        })
    }

    /// What it says, a paragraph a line. A letter is written for a setup: `letters::letter`.
    pub fn text(self, language: &Language) -> String {
        match self {
            Self::Question(name) | Self::Word(name) => language.say(&format!("guide-{name}-text")),
            Self::Letter(_) => language.say("guide-letters-note"),
        }
    }

    /// The words of the glossary that it uses, or, of a word, the questions whose answers use it.
    pub fn related(self) -> Vec<Self> {
        match self {
            Self::Question(name) => {
                let words = QUESTIONS.iter().find(|it| it.0 == name).map_or(&[][..], |it| it.1);
                words.iter().map(|word| Self::Word(word)).collect()
            }
            Self::Word(name) => {
                let questions = QUESTIONS.iter().filter(|it| it.1.contains(&name));
                questions.map(|it| Self::Question(it.0)).collect()
            }
            Self::Letter(_) => Vec::new(),
        }
    }

    /// Whether each of these words is somewhere in it, however it is typed.
    pub fn has(self, wanted: &str, language: &Language) -> bool {
        let letter = match self {
            Self::Letter(name) => letter(name, None, language),
            Self::Question(_) | Self::Word(_) => String::new(),
        };
        let all = folded(&[self.title(language), self.text(language), letter].join(" "));
        folded(wanted).split_whitespace().all(|word| all.contains(word))
    }
}

/// As it is looked for: without case and accents, which not every keyboard has, and with plain apostrophes and hyphens.
/// The umlauts are spelt as in ASCII by some (ue), left bare by others: both come to the same.
fn folded(text: &str) -> String {
    let bare = text.nfkd().filter(|it| !matches!(it, '\u{300}'..='\u{36f}'));
    let mut plain = String::with_capacity(text.len());
    for letter in bare.flat_map(char::to_lowercase) {
        match letter {
            'ß' => plain.push_str("ss"),
            'ł' => plain.push('l'),
            'œ' => plain.push('o'),
            'æ' => plain.push('a'),
            '\u{2018}' | '\u{2019}' => plain.push('\''),
            '\u{2010}'..='\u{2013}' => plain.push('-'),
            'e' if plain.ends_with(['a', 'o', 'u']) => {}
            letter => plain.push(letter),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_finds_what_has_every_word_in_each_language() {
        for (language, _) in Language::all() {
            let found = |wanted: &str| {
                let all = Group::Questions.topics(&language);
                all.into_iter().filter(|it| it.has(wanted, &language)).count()
            };
            assert_eq!(found(""), QUESTIONS.len());
            assert!(found("pgp S/MIME") >= 1);
            assert!(found("DANE mta-sts") >= 2);
            assert_eq!(found("pgp zebra"), 0);
        }
    }

    #[test]
    fn a_search_needs_no_keyboard_of_the_language() {
        let finds = |language: &str, wanted: &str| {
            let language: Language = language.parse().unwrap();
            let mut all = Group::ALL.into_iter().flat_map(|group| group.topics(&language));
            all.any(|it| it.has(wanted, &language))
        };
        for (language, all) in [
            ("de", &["schlüssel", "SCHLÜSSEL", "schluessel", "schlussel", "hieß", "HIESS"][..]),
            ("fr", &["clé privée", "CLE PRIVEE", "l'autorité", "l’autorite"]),
            ("es", &["política", "politica"]),
            ("pl", &["łańcuch", "lancuch", "ŁAŃCUCH"]),
            ("ja", &["ＴＬＳ", "が", "ガイド"]),
            ("en", &["S\u{2f}MIME", "mta\u{2011}sts"]),
        ] {
            for wanted in all {
                assert!(finds(language, wanted), "{language}: {wanted}");
            }
        }
        // What a server or a program has said stands there as it said it, whatever language one reads.
        for (language, of_the_key) in [
            ("en", &["password of the key"][..]),
            ("de", &["Passwort des Schlüssels", "Kennwort"]),
            ("fr", &["mot de passe de la clé", "phrase secrète"]),
            ("es", &["contraseña de la clave"]),
            ("it", &["password della chiave"]),
            ("ja", &["鍵のパスワード", "パスフレーズ"]),
            ("nl", &["wachtwoord van de sleutel", "wachtwoordzin"]),
            ("pl", &["hasło do klucza"]),
            ("pt-BR", &["senha da chave", "frase secreta"]),
            ("zh-CN", &["密钥的密码", "口令"]),
        ] {
            let spoken: Language = language.parse().unwrap();
            let answers = |name: &'static str, wanted: &str| Topic::Question(name).has(wanted, &spoken);
            for wanted in ["relay", "relay access denied", "Relaying denied", "5.7.1", "554", "587"] {
                assert!(answers("refused", wanted), "{language}: {wanted}");
            }
            for wanted in of_the_key.iter().chain(&["passphrase"]) {
                assert!(answers("locked", wanted), "{language}: {wanted}");
            }
        }
        // What a letter says is found as well.
        let english = Language::english();
        let letters = Group::Letters.topics(&english);
        assert!(letters.iter().any(|it| it.has("our domains", &english)));
    }

    #[test]
    fn a_word_leads_back_to_the_questions_that_use_it() {
        let word = Topic::Word("starttls");
        assert!(Topic::Question("tls").related().contains(&word));
        assert!(word.related().contains(&Topic::Question("tls")));
    }

    #[test]
    fn each_word_that_a_question_names_is_in_the_glossary() {
        for question in Group::Questions.topics(&Language::english()) {
            assert!(!question.related().is_empty(), "{question:?}");
            for word in question.related() {
                assert!(matches!(word, Topic::Word(name) if WORDS.contains(&name)), "{question:?}: {word:?}");
            }
        }
    }

    /// The marked words of a language's messages, by the ids of these.
    fn marks(language: &str) -> Vec<(String, Vec<String>)> {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("i18n").join(language);
        let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
        let mut all = Vec::new();
        for line in files.flat_map(|file| {
            let text = std::fs::read_to_string(file).unwrap();
            text.lines().map(str::to_owned).collect::<Vec<_>>()
        }) {
            let Some((id, text)) = line.split_once(" = ") else { continue };
            let marks = text.split('[').skip(1).filter_map(|it| it.split_once(']')?.0.split_once('|'));
            let mut marks: Vec<_> = marks.map(|(_, name)| name.to_owned()).collect();
            marks.sort_unstable();
            if !marks.is_empty() {
                all.push((id.to_owned(), marks));
            }
        }
        all.sort();
        all
    }

    /// In each language the same words lead to the same topics, in messages that are shown so that they can be pressed.
    #[test]
    fn each_marked_word_leads_somewhere() {
        let english = marks("en");
        assert!(english.len() > 10);
        for (id, names) in &english {
            let place = id.strip_prefix("window-").unwrap();
            let shown = ["-why", "-lead", "-lead-other", "-guide-1", "-guide-2", "-guide-3"];
            assert!(shown.iter().any(|end| place.ends_with(end)), "{id} is shown as it is");
            for name in names {
                assert!(Topic::named(name).is_some(), "{id}: {name}");
            }
        }
        for (language, _) in Language::all() {
            assert_eq!(marks(language.code()), english, "{}", language.code());
        }
    }
}
