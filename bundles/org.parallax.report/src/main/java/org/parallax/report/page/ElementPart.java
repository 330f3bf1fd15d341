package org.parallax.report.page;

import java.util.List;
import org.parallax.report.record.AddedBy;
import org.parallax.report.record.RecordDossier.Citation;
import org.parallax.report.record.RecordDossier.Element;
import org.parallax.report.record.RecordDossier.Fact;
import org.parallax.report.record.RecordDossier.Judged;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.Sentences;

/** Elements of a record on its page: what is documented, what a reader judged, what is supplied, each under its own label. */
record ElementPart(Html html) {

    private static final String READINGS = "Readings, a reader’s judgement";
    private static final String REMARKS = "Of the record’s making: notes, dates its editor set, what follows from other elements";
    private static final String SUPPLIED = "Supplied, known beyond the documents";

    /** One element with all that it states and where that is said. */
    void write(Element element) {
        var styled = Attributes.styled("element");
        html.element("div", element.id().isEmpty() ? styled : styled.and("id", Html.anchor("element-" + element.id())), () -> {
            html.element("h3", () -> {
                if (element.addedBy().isRetracted()) {
                    html.element("s", element.title());
                } else {
                    html.text(element.title());
                }
                if (!element.id().isEmpty()) {
                    html.element("code", element.id());
                }
            });
            addedBy(element.addedBy());
            facts(element.facts(Fact.Sort.DOCUMENTED));
            if (!element.judged().isEmpty()) {
                apart(READINGS, () -> element.judged().forEach(this::judged));
            }
            apart(element.facts());
            quoted(element.citations());
        });
    }

    /** What of some facts is supplied, and what is noted, each under its label. */
    void apart(List<Fact> facts) {
        labelled(SUPPLIED, facts.stream().filter(fact -> fact.sort() == Fact.Sort.SUPPLIED).toList());
        labelled(REMARKS, facts.stream().filter(fact -> fact.sort() == Fact.Sort.REMARK).toList());
    }

    /** Which text adds something; nothing for the record's own. */
    void addedBy(AddedBy by) {
        if (!by.isOwn()) {
            html.element("p", Attributes.styled("added"), Sentences.capital(by.words()));
        }
    }

    private void labelled(String label, List<Fact> facts) {
        if (!facts.isEmpty()) {
            apart(label, () -> facts(facts));
        }
    }

    private void apart(String label, Runnable content) {
        html.element("div", Attributes.styled("apart"), () -> {
            html.element("p", Attributes.styled("label"), label);
            content.run();
        });
    }

    private void facts(List<Fact> facts) {
        if (!facts.isEmpty()) {
            html.element("dl", () -> facts.forEach(fact -> html.element("dt", fact.label()).element("dd", fact.value())));
        }
    }

    /** Each with the reason behind it; where several have one reason, it stands once, behind the last. */
    private void judged(Judged judged) {
        var last = judged.facts().getLast();
        var each = switch (judged.facts().size()) {
            case 1 -> " – ";
            case 2 -> " – both ";
            default -> " – all " + Numbers.inWords(judged.facts().size()) + " ";
        };
        html.element("dl", () -> judged.facts().forEach(fact -> html.element("dt", fact.label())
                .element("dd", fact.value() + (fact == last && !judged.because().isEmpty() ? each + judged.because() : ""))));
    }

    /** Each citation with its sentences beside it. */
    void quoted(List<Citation> citations) {
        if (citations.isEmpty()) {
            html.element("p", Attributes.styled("cites"), () -> citations(citations));
            return;
        }
        html.element("ul", Attributes.styled("cites"), () -> citations.forEach(citation -> html.element("li", () -> {
            citation(citation);
            citation.quotes().forEach(quote -> html.element("q", quote));
        })));
    }

    /** Citations in a line, without their sentences. */
    void citations(List<Citation> citations) {
        if (citations.isEmpty()) {
            html.element("span", Attributes.styled("unsourced"), "cites no source");
        }
        for (int i = 0; i < citations.size(); i++) {
            html.text(i == 0 ? "" : "; ");
            citation(citations.get(i));
        }
    }

    private void citation(Citation citation) {
        html.link("source-" + citation.source(), citation.source());
        html.text(citation.place().isEmpty() ? "" : ", “" + citation.place() + "”");
        if (!citation.through().isEmpty()) {
            html.text(", citing ").link("source-" + citation.through(), citation.through());
        }
    }
}
