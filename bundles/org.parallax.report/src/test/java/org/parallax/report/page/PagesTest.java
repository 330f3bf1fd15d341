package org.parallax.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.projection.result.Counterfactual;
import org.parallax.projection.situation.Party;
import org.parallax.report.Made;
import org.parallax.report.MadeComparison;
import org.parallax.report.compared.ComparedTexts;
import org.parallax.report.MadeRecord;
import org.parallax.report.words.HeldAgainst;

class PagesTest {

    private static final List<String> VOID = List.of("meta", "br", "hr", "img", "link", "input");

    static Stream<String> pages() {
        return Stream.of(new Made(), new Made().theories(3), new Made().months(1), new Made().effect(0), hostile())
                .flatMap(made -> {
                    var result = made.result();
                    var manifest = made.manifest(result);
                    return Stream.of(
                            ProjectionReport.of(manifest, result, HeldAgainst.USUAL, "parallax project 'a<b>.scenario'"),
                            ComparisonReport.of(MadeComparison.export(made, "parallax compare")));
                });
    }

    private static Made hostile() {
        return new Made().title("</title><script>alert(1)</script>").parties(
                new Party("A", "<img src=x onerror=alert(1)>", "A\"A"), new Party("B", "&lt;i&gt;", "B"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void reachesForNothingOutside(String page) {
        assertFalse(Pattern.compile("(src|href)=\"(?!#)").matcher(page).find());
        assertFalse(page.replace("http://www.w3.org/2000/svg", "").contains("://"));
        assertFalse(page.contains("<script"));
        assertFalse(page.contains("<img"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void closesWhatItOpens(String page) {
        wellFormed(page);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(String page) {
        linked(page);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void carriesTheCaveatAndTheWayToMakeItAgain(String page) {
        assertTrue(page.contains("not a prediction"));
        assertTrue(page.contains("<pre>parallax "));
        assertTrue(page.contains("3f1a9c02d7be4415"));
    }

    @Test
    void theWayToMakeItAgainMakesAPage() {
        var made = new Made();
        var manifest = made.manifest(made.result());
        var page = ProjectionReport.of(manifest, made.result(), HeldAgainst.USUAL, "parallax project a.scenario");
        assertTrue(page.contains("<pre>parallax project a.scenario --report DokdoLanding.html</pre>"));
        var comparison = ComparisonReport.of(MadeComparison.export(made, "parallax compare a.scenario"));
        assertTrue(comparison.contains("<pre>parallax compare a.scenario --report DokdoLanding-against-DokdoLanding.html</pre>"));
    }

    @Test
    void whatMovesNothingUnderOneTheoryIsNotSaidOfAny() {
        var one = new Made().assumed(-4);
        var several = new Made().assumed(-4).theories(2);
        var says = "Nothing is moved by as much as a tenth of a point, ";
        assertTrue(ProjectionReport.of(one.manifest(one.result()), one.result(), HeldAgainst.USUAL, "").contains(says + "in any month, by"));
        assertTrue(ProjectionReport.of(several.manifest(several.result()), several.result(), HeldAgainst.USUAL, "")
                .contains(says + "under any theory and in any month, by"));
    }

    @Test
    void theRecordShowsEveryElementWithItsSource() {
        var page = RecordPage.of(MadeRecord.small());
        wellFormed(page);
        linked(page);
        MadeRecord.small().timeline().forEach(entry -> assertTrue(page.contains("id=\"element-" + entry.id() + "\"")));
        assertTrue(page.contains("cites no source"));
        assertFalse(page.contains("not from the sources"), "what cites no source may still be in one");
    }

    @Test
    void aTitleFromRightToLeftIsIsolatedFromWhatStandsAroundIt() {
        var title = "ביקור הנשיא – 2026!";
        var result = new Made().told(title).result();
        var page = ProjectionReport.of(new Made().manifest(result), result, HeldAgainst.USUAL, "parallax");
        assertTrue(page.contains("<h1 dir=\"auto\">" + title + "</h1>"));
        assertTrue(page.contains("<td dir=\"auto\">" + title + "</td>"));
        assertTrue(Pattern.compile("<text [^>]*unicode-bidi=\"plaintext\"[^>]*>" + title).matcher(page).find());
        var events = ProjectionReport.of(new Made().manifest(result), result, new HeldAgainst(Counterfactual.BASELINE), "parallax");
        assertTrue(events.contains("“<tspan unicode-bidi=\"plaintext\">"), "a title inside a sentence of a picture");
        var comparison = ComparisonReport.of(MadeComparison.export(new Made().title(title), ComparedTexts.UNKNOWN, ""));
        assertTrue(comparison.contains("<h1 dir=\"auto\">“<bdi>" + title + "</bdi>” against"));
    }

    @Test
    void aWordWithoutEndIsBrokenAndNoOther() {
        var result = new Made().events(List.of(new Made.EventSpec("link", "https://example.org/" + "a".repeat(200), 1, 1, 1, 1, 1))).result();
        var page = ProjectionReport.of(new Made().manifest(result), result, HeldAgainst.USUAL, "parallax");
        assertTrue(page.contains("<td class=\"long\">https://example.org/"));
        assertTrue(page.contains(".long { overflow-wrap: anywhere;"));
        var plain = new Made().result();
        assertFalse(ProjectionReport.of(new Made().manifest(plain), plain, HeldAgainst.USUAL, "parallax").contains("class=\"long\""));
    }

    static void wellFormed(String page) {
        var open = new ArrayDeque<String>();
        var tags = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*?)(/?)>").matcher(page);
        while (tags.find()) {
            if (VOID.contains(tags.group(2)) || !tags.group(4).isEmpty()) {
                continue;
            }
            if (tags.group(1).isEmpty()) {
                open.push(tags.group(2));
            } else {
                assertEquals(open.pop(), tags.group(2));
            }
        }
        assertTrue(open.isEmpty(), open.toString());
    }

    static void linked(String page) {
        var ids = new HashSet<String>();
        var found = Pattern.compile(" id=\"([^\"]*)\"").matcher(page);
        while (found.find()) {
            assertTrue(ids.add(found.group(1)), "twice: " + found.group(1));
        }
        var links = Pattern.compile("href=\"#([^\"]*)\"").matcher(page);
        while (links.find()) {
            assertTrue(ids.contains(links.group(1)), "leads nowhere: " + links.group(1));
        }
    }
}
