//! What the engine promises, and what every built-in template must keep.

use super::*;
use crate::document::builtin::BUILT_IN;

fn none(_: &str) -> Option<Override> {
    None
}

fn own(text: &str) -> Override {
    Override {
        path: "templates/fi/closing_letter.md".to_owned(),
        text: text.to_owned(),
    }
}

fn render_own(text: &str) -> Result<String, TemplateError> {
    let view = sample::closing_letter(Language::Fi);
    render(&view, Language::Fi, &|name| {
        (name == "fi/closing_letter.md").then(|| own(text))
    })
}

fn at(line: usize, column: usize, reason: &str) -> TemplateError {
    TemplateError::At {
        file: "templates/fi/closing_letter.md".to_owned(),
        line,
        column,
        reason: reason.to_owned(),
    }
}

#[test]
fn a_practice_template_stands_in_for_the_built_in_one() {
    assert_eq!(
        render_own("# Kiitos\n\n\n\n{{ recipient.name }}   \n\n\n"),
        Ok("# Kiitos\n\nKuusilahden kunta\n".to_owned())
    );
}

#[test]
fn a_value_cannot_become_markup() {
    let mut view = sample::closing_letter(Language::Fi);
    view.recipient.name = "# <script> | {{ 7*7 }}\n- *Oy*".to_owned();

    let text = render(&view, Language::Fi, &|_| Some(own("{{ recipient.name }}"))).unwrap();

    assert_eq!(
        text,
        "\\# \\<script\\> \\| \\{\\{ 7\\*7 \\}\\}  - \\*Oy\\*\n".replace("  ", " ")
    );
}

#[test]
fn an_unknown_name_is_told_with_its_place() {
    let error = render_own("# Kiitos\n\nä {{ recipient.nmae }}\n").unwrap_err();

    let TemplateError::At {
        file,
        line,
        column,
        reason,
    } = error
    else {
        unreachable!("{error}");
    };
    assert_eq!(
        (file.as_str(), line, column),
        ("templates/fi/closing_letter.md", 3, 16)
    );
    assert!(reason.contains("nmae"), "{reason}");
}

#[test]
fn a_broken_tag_is_told_with_its_place() {
    let error = render_own("# Kiitos\n{% if %}").unwrap_err();

    assert!(
        matches!(error, TemplateError::At { line: 2, .. }),
        "{error}"
    );
}

#[test]
fn an_unknown_filter_is_told_with_its_place() {
    assert_eq!(
        render_own("\n{{ recipient.name | shout }}"),
        Err(at(2, 21, "Unknown filter `shout`"))
    );
}

#[test]
fn a_template_reaches_no_environment_and_no_file() {
    for text in [
        "{{ get_env(name=\"HOME\") }}",
        "{% include \"../../notes/x\" %}",
        "{% include \"/etc/passwd\" %}",
        "{% extends \"../practice.toml\" %}",
        "{% import \"x\" as x %}",
        "{{ now() }}",
    ] {
        assert!(render_own(text).is_err(), "{text}");
    }
}

#[test]
fn escaping_cannot_be_switched_off_when_rendering() {
    let error = render_own("{{ recipient.name | safe }}").unwrap_err();

    assert!(error.to_string().contains("unescaped"), "{error}");
}

#[test]
fn checking_refuses_safe_even_where_no_sample_goes() {
    for (text, line, column) in [
        ("{% if false %}{{ x | safe }}{% endif %}", 1, 22),
        ("\nä {{ x|upper|  safe }}", 2, 16),
        ("{% filter safe %}{% endfilter %}", 1, 11),
        ("{{ \"a | b\" | safe }}", 1, 14),
    ] {
        let file = own("").path;
        assert_eq!(
            check("fi/closing_letter.md", &own(text)),
            Err(TemplateError::Safe { file, line, column }),
            "{text}"
        );
    }
}

#[test]
fn checking_lets_the_word_safe_stand_in_text() {
    for text in [
        "| safe",
        "{# x | safe #}",
        "{{ \"| safe\" }}",
        "{% set safe = 1 %}{{ safe }}",
        "{ | safe }",
    ] {
        assert_eq!(check("fi/closing_letter.md", &own(text)), Ok(()), "{text}");
    }
}

#[test]
fn checking_tries_minimal_views_too() {
    let optional = own("{{ period | upper }}");

    let error = check("fi/closing_letter.md", &optional).unwrap_err();

    assert!(
        matches!(error, TemplateError::At { line: 1, .. }),
        "{error}"
    );
}

#[test]
fn checking_a_part_tries_every_document_that_includes_it() {
    let broken = own("{{ header.nothing }}");

    assert!(check("fi/parts/draft.md", &broken).is_err());
    assert_eq!(
        check("fi/parts/no.md", &broken),
        Err(TemplateError::Unknown {
            name: "fi/parts/no.md".to_owned()
        })
    );
}

#[test]
fn a_mistake_in_another_template_does_no_harm() {
    let view = sample::closing_letter(Language::Sv);

    let text = render(&view, Language::Sv, &|name| {
        (name == "fi/closing_letter.md").then(|| own("{% if %}"))
    });

    assert!(text.is_ok());
}

#[test]
fn no_built_in_template_switches_escaping_off() {
    for template in BUILT_IN {
        assert_eq!(find_safe(template.text), None, "{}", template.name);
    }
}

#[test]
fn an_unchanged_copy_of_a_built_in_template_passes_the_check() {
    for name in ["fi/supervision_contract.md", "sv/parts/signatures.md"] {
        let own = Override {
            path: name.to_owned(),
            text: builtin::find(name).unwrap().text.to_owned(),
        };

        assert_eq!(check(name, &own), Ok(()), "{name}");
    }
}

/// Renders every sample in every language once, and hands each name and text to a check.
fn each_document(mut look: impl FnMut(&str, &str)) {
    static DOCUMENTS: std::sync::LazyLock<Vec<(String, String)>> = std::sync::LazyLock::new(|| {
        let languages = Language::ALL.iter();
        languages
            .flat_map(|&language| documents(language))
            .collect()
    });
    for (name, text) in DOCUMENTS.iter() {
        look(name, text);
    }
}

fn documents(language: Language) -> Vec<(String, String)> {
    let samples = sample::all(language);
    let of_kind = |kind: DocumentKind| {
        let name = kind.template(language);
        let set = TemplateSet::load(&name, &none).unwrap();
        let samples = samples.iter().filter(move |sample| sample.document == kind);
        let rendered = samples.map(move |sample| {
            let text = finish(&set.render(&name, &sample.view).unwrap(), kind);
            (format!("{name} ({})", sample.name), text)
        });
        rendered.collect::<Vec<_>>()
    };
    DocumentKind::ALL.into_iter().flat_map(of_kind).collect()
}

#[test]
fn every_document_is_clean_plain_text() {
    each_document(|name, text| {
        for (number, line) in text.lines().enumerate() {
            let line_is_clean = !line.trim_start().contains("  ")
                && !line.ends_with(' ')
                && !["{{", "{%", " .", " ,", "..", "( ", ",,"]
                    .iter()
                    .any(|bad| line.contains(bad))
                && !["-", "- ", "#", "##", "- ."].contains(&line);
            assert!(line_is_clean, "{name}:{}: `{line}`", number + 1);
        }
        assert!(
            !text.contains("\n\n\n") && text.starts_with("# ") && text.ends_with('\n'),
            "{name}"
        );
    });
}

/// The titles of a memo on one trial session.
const OF_ONE_TRIAL: [&str; 3] = [
    "# Kokeilukerran muistio\n",
    "# Promemoria om provtillfället\n",
    "# Memo on the trial session\n",
];

#[test]
fn every_document_opens_with_its_title() {
    each_document(|name, text| {
        let (path, _) = name.split_once(' ').unwrap();
        let named = |kind: &DocumentKind| {
            let language = Language::ALL.iter().find(|l| kind.template(**l) == path);
            language.map(|language| format!("# {}\n", kind.title(*language)))
        };
        let title = DocumentKind::ALL.iter().find_map(named).unwrap();
        let alone = OF_ONE_TRIAL.iter().any(|title| text.starts_with(title));
        let alone = alone && path.ends_with("trial_memo.md");
        assert!(alone || text.starts_with(&title), "{name}: {text}");
    });
}

/// The clauses of a contract, in the words of each language.
const CLAUSES: [[&str; 3]; 21] = [
    ["Osapuolet", "Parter", "Parties"],
    [
        "Tehtävä ja rajaus",
        "Uppdrag och avgränsning",
        "Purpose and scope",
    ],
    ["Kokeilukerrat", "Provtillfällen", "Trial sessions"],
    [
        "Kesto ja määrä",
        "Längd och omfattning",
        "Duration and amount",
    ],
    [
        "Tapaamisista sopiminen",
        "Överenskommelse om möten",
        "Scheduling",
    ],
    ["Paikka ja toteutus", "Plats och form", "Place and mode"],
    ["Tavoitteet", "Mål", "Goals"],
    ["Menetelmät", "Metoder", "Methods"],
    [
        "Osallistujan oikeudet ja vastuu",
        "Deltagarens rättigheter och ansvar",
        "Participant's rights and responsibility",
    ],
    ["Luottamuksellisuus", "Konfidentialitet", "Confidentiality"],
    [
        "Palaute tilaajalle",
        "Återkoppling till beställaren",
        "Feedback to commissioner",
    ],
    ["Arviointi", "Utvärdering", "Evaluation"],
    ["Jatkaminen", "Fortsättning", "Continuation"],
    [
        "Hinta, maksaja ja laskutus",
        "Pris, betalare och fakturering",
        "Price, payer and invoicing",
    ],
    [
        "Peruutukset ja käyttämätön aika",
        "Avbokning och outnyttjad tid",
        "Cancellation and unused time",
    ],
    [
        "Keskeyttäminen",
        "Avbrytande",
        "Interruption and termination",
    ],
    [
        "Tyytymättömyys ja erimielisyydet",
        "Missnöje och tvister",
        "Dissatisfaction and disputes",
    ],
    ["Henkilötiedot", "Personuppgifter", "Personal data"],
    [
        "Aiemmat yhteydet ja esteellisyys",
        "Tidigare kontakter och jäv",
        "Prior contacts and conflicts of interest",
    ],
    ["Ammatillisuus", "Yrkesmässighet", "Professional conduct"],
    [
        "Muuttaminen, liitteet ja allekirjoitukset",
        "Ändringar, bilagor och underskrifter",
        "Amendments, annexes and signatures",
    ],
];

#[test]
fn every_contract_holds_every_clause_whatever_is_agreed() {
    each_document(|name, text| {
        if !name.contains("/supervision_contract") && !name.contains("/coaching_contract") {
            return;
        }
        let language = Language::ALL
            .iter()
            .position(|l| name.starts_with(l.code()));
        let headings: Vec<_> = text
            .lines()
            .filter_map(|line| line.strip_prefix("## "))
            .collect();
        let expected: Vec<_> = (1..)
            .zip(CLAUSES)
            .map(|(number, clause)| format!("{number}. {}", clause[language.unwrap()]))
            .collect();
        assert_eq!(headings, expected, "{name}");
    });
}

#[test]
fn every_marker_finds_its_table_or_paragraph() {
    each_document(|name, text| {
        let blocks = format!("{:?}", crate::document::markdown::parse(text));

        assert!(!blocks.contains("<!--"), "{name}");
    });
}

#[test]
fn a_settled_contract_asks_for_nothing_more() {
    let ask = [
        "*Täydennetään",
        "täydennetään ennen",
        "*Kompletteras",
        "o be completed",
    ];
    each_document(|name, text| {
        if name.contains("minimal") {
            return;
        }
        assert!(!ask.iter().any(|words| text.contains(words)), "{name}");
    });
}

#[test]
fn a_group_signs_the_contract_in_its_own_annex_and_a_change_through_one_of_them() {
    let view = sample::three_party(Language::Fi);
    let contract = render(&view, Language::Fi, &none).unwrap();
    let amendment = render(&sample::amendment(Language::Fi), Language::Fi, &none).unwrap();

    assert!(contract.contains("Ohjattavat allekirjoittavat sopimuksen pelisääntöliitteessä."));
    assert!(!contract.contains("| Ohjattav"));
    assert!(amendment.contains("| Ohjattavien puolesta | | | |"));
}
