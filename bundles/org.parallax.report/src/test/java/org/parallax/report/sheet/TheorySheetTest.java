package org.parallax.report.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.backtest.card.ScoreCards;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.theory.Monotone;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.Scope;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.projection.theory.UseOfPoints;

class TheorySheetTest {

    private static final TheoryCard CARD = new TheoryCard(
                    "Tides", "2", "Tides", "All flows.", "A book",
                    List.of(
                            new Parameter("pull", "Pull", "points", 0, 20, 60, "Because."),
                            Parameter.chosen("years", "Years", "years", 1, 20, 1200, "As said.")),
                    List.of("fields"))
            .within(new Scope(
                    Set.of(Channel.SECURITY, Channel.VIEW_BY_FIRST), UseOfPoints.TAKEN, List.of("the threat's course"),
                    List.of(new Monotone(Quantity.THREAT, Channel.SECURITY, true)), false));

    @Test
    void saysAllThatIsOnTheCard() {
        assertEquals(
                new TheorySheet(
                        "Tides 2", "Tides",
                        List.of(
                                new TheorySheet.Row("Claim", "All flows."), new TheorySheet.Row("Source", "A book"),
                                new TheorySheet.Row("Speaks of", "security cooperation, the first party’s view of the second"),
                                new TheorySheet.Row("Silent on", "political cooperation, economic cooperation, reconciliation, contact of"
                                        + " the first party’s people with the second, contact of the second party’s people with the"
                                        + " first, the second party’s view of the first; there it passes the documented effects on"),
                                new TheorySheet.Row("Points of the record", "taken as they are"),
                                new TheorySheet.Row("Moves levels by", "the threat's course"),
                                new TheorySheet.Row("Directions", "more threat is never less security cooperation"),
                                new TheorySheet.Row("Chance", "random streams fields"),
                                new TheorySheet.Row("Score", "Nothing has been shown of this theory: it was never scored.")),
                        List.of(
                                new TheorySheet.Row("pull", "20 points, 0 to 60; nine draws in ten from 13.3333 to 33.3333. Pull. Because."),
                                new TheorySheet.Row("years", "20 years, 1 to 1200; chosen, not drawn. Years. As said."))),
                TheorySheet.of(CARD, ScoreCards.NONE));
    }

    @Test
    void aBaselineSaysThatItClaimsNothing() {
        var rows = TheorySheet.of(CARD.within(Scope.ofBaseline(UseOfPoints.IGNORED)), ScoreCards.NONE).rows();
        assertEquals("nothing", rows.get(3).text());
        assertEquals(true, rows.get(2).text().endsWith("; a baseline, which claims nothing itself"));
        assertEquals(List.of("Points of the record", "Moves levels by", "Chance", "Score"),
                rows.stream().skip(4).map(TheorySheet.Row::label).toList());
    }
}
