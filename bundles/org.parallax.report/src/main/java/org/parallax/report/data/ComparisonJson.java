package org.parallax.report.data;

import java.util.List;
import org.parallax.projection.result.Comparison.Explanation;
import org.parallax.projection.result.Comparison.TheoryComparison;
import org.parallax.projection.situation.Parties;
import org.parallax.report.compared.ComparisonExport;
import org.parallax.report.compared.ComparedTexts;
import org.parallax.report.words.Caveat;
import org.parallax.report.words.MonthWords;

/** A comparison of two scenarios as JSON: both manifests, both fans, their difference, what theories say together of it and what explains it. */
public final class ComparisonJson {

    private ComparisonJson() {}

    /** The whole document; equal comparisons give equal text. */
    public static String of(ComparisonExport export) {
        var comparison = export.comparison();
        var parties = comparison.first().parties();
        var theories = comparison.theories();
        var json = new JsonText();
        json.object(root -> {
            root.member("caveat", Caveat.of(theories.size()));
            ManifestJson.member(root, "first", export.first());
            ManifestJson.member(root, "second", export.second());
            ComparedTextsJson.before(root, export.texts());
            ShownJson.member(root, export.first().shown());
            FansJson.indicators(root, parties);
            FansJson.months(root, MonthWords.from(comparison.first().from(), comparison.first().months()));
            FansJson.member(root, "difference", parties, theories, TheoryComparison::theory, TheoryComparison::difference);
            FansJson.member(root, "firstProjections", parties, theories, TheoryComparison::theory, TheoryComparison::firstFans);
            FansJson.member(root, "secondProjections", parties, theories, TheoryComparison::theory, TheoryComparison::secondFans);
            comparison.pool().ifPresent(pool -> new ComparedPoolJson(parties).member(root, pool, export.first().pool()));
            root.name("disagreement").array(comparison.disagreement(), new DisagreementJson(comparison.first())::element);
            root.name("explanations").array(rows(export), (each, row) -> explanation(each, row, parties));
            ComparedTextsJson.silent(root, export.texts());
            FailedJson.member(root, comparison.failed());
        });
        return json.text();
    }

    private static List<Row> rows(ComparisonExport export) {
        return export.comparison().theories().stream()
                .flatMap(theory -> theory.explanations().stream().map(explanation -> new Row(
                        theory.theory().id(), explanation, theory.explanation(export.asked()).filter(explanation::equals).isPresent(),
                        export.texts())))
                .toList();
    }

    private static void explanation(JsonText json, Row row, Parties parties) {
        var explanation = row.explanation;
        json.object(o -> {
            o.member("theory", row.theory).member("indicator", explanation.indicator().id(parties));
            o.member("month", explanation.month().toString()).member("total", explanation.total());
            o.member("shown", row.shown);
            o.name("statements").array(explanation.statements(), (each, statement) -> each.object(s -> {
                s.member("id", statement.id())
                        .member("text", statement.text())
                        .member("effect", statement.effect())
                        .member("low", statement.low())
                        .member("high", statement.high());
                explanation.share(statement.effect()).ifPresent(share -> s.member("share", share));
                ComparedTextsJson.versions(s, row.texts.of(statement));
            }));
            o.member("together", explanation.together());
            explanation.share(explanation.together()).ifPresent(share -> o.member("togetherShare", share));
        });
    }

    private record Row(String theory, Explanation explanation, boolean shown, ComparedTexts texts) {}
}
