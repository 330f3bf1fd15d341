package org.parallax.report.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.Made;
import org.parallax.report.words.HeldAgainst;

class ProjectionJsonTest {

    private static final String TITLE = "A \"quoted\" \\ title,\nin two lines \u0001 with 한국어, 日本語 and 🙂";

    private final Made made = new Made().months(24).theories(2).title(TITLE);

    @Test
    void holdsTheKeysThatScriptsRelyOn() {
        var root = document();
        assertTrue(root.keySet().containsAll(List.of(
                "manifest", "indicators", "months", "projections", "baseline", "difference", "reference", "change", "attribution", "noEffect", "against", "events", "decisions", "drivers",
                "disagreement", "regimes", "expectations")), root.keySet().toString());
        keys(root.get("manifest"), "scenario", "title", "record", "scenarioHash", "recordHash", "asOf", "from", "months",
                "runs", "seed", "theories", "parameters", "parallax");
        keys(first(root, "indicators"), "id", "label", "unit");
        keys(first(root, "projections"), "theory", "indicator", "mean", "q05", "q10", "q25", "q50", "q75", "q90", "q95");
        keys(first(root, "events"), "event", "title", "probability", "firstMonth", "lastMonth");
        keys(first(root, "decisions"), "decision", "options");
        keys(first(root, "drivers"), "theory", "indicator", "month", "total", "contributions");
        keys(first(root, "attribution"), "theory", "indicator", "month", "total", "rows");
        keys(first(map(first(root, "attribution")), "rows"), "sort", "id", "title", "effect", "low", "high");
        keys(first(root, "disagreement"), "indicator", "month", "spread", "signsAgree", "low", "high");
        keys(first(root, "regimes"), "theory", "month", "crisis", "strained", "stalemate", "working", "rapprochement");
        keys(first(root, "expectations"), "text", "line", "theory", "probability", "met");
    }

    @Test
    void holdsEveryMonthOfEveryIndicatorUnderEveryTheory() {
        var root = document();
        assertEquals(24, list(root.get("months")).size());
        assertEquals("2026-01", list(root.get("months")).getFirst());
        assertEquals(2 * Indicator.values().length, list(root.get("projections")).size());
        for (var row : list(root.get("projections"))) {
            assertEquals(24, list(map(row).get("q50")).size());
        }
        assertEquals("view-of-Japan-by-SouthKorea", map(list(root.get("indicators")).get(6)).get("id"));
        assertEquals(48, list(root.get("regimes")).size());
    }

    @Test
    void textComesBackAsItWas() {
        assertEquals(TITLE, map(document().get("manifest")).get("title"));
    }

    @Test
    void numbersComeBackToFourDecimals() {
        var result = made.result();
        var written = list(map(list(document().get("projections")).getFirst()).get("mean"));
        for (int i = 0; i < written.size(); i++) {
            assertEquals(result.theories().getFirst().scenario().fans().getFirst().mean().at(i), (Double) written.get(i), 5e-5);
        }
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        var before = Locale.getDefault();
        var expected = text();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertEquals(expected, text());
        } finally {
            Locale.setDefault(before);
        }
    }

    private String text() {
        var result = made.result();
        return ProjectionJson.of(made.manifest(result), result, HeldAgainst.USUAL);
    }

    private Map<?, ?> document() {
        return map(Json.read(text()));
    }

    private static void keys(Object object, String... keys) {
        assertTrue(map(object).keySet().containsAll(List.of(keys)), map(object).keySet().toString());
    }

    private static Object first(Map<?, ?> root, String key) {
        return list(root.get(key)).getFirst();
    }

    private static Map<?, ?> map(Object value) {
        return (Map<?, ?>) value;
    }

    private static List<?> list(Object value) {
        return (List<?>) value;
    }
}
