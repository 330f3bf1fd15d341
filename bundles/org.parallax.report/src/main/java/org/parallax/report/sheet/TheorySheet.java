package org.parallax.report.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parallax.backtest.card.ScoreCards;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.theory.Distribution;
import org.parallax.projection.theory.Monotone;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.projection.theory.UseOfPoints;
import org.parallax.report.words.ShownTheory;
import org.parallax.report.words.TheoryScopes;

/**
 * What a theory's card says, in words for people to read.
 *
 * @param heading id and version
 * @param rows what it is, in their order
 * @param parameters a row each, named by its id
 */
public record TheorySheet(String heading, String title, List<Row> rows, List<Row> parameters) {

    public TheorySheet {
        rows = List.copyOf(rows);
        parameters = List.copyOf(parameters);
    }

    /** A line of the sheet. */
    public record Row(String label, String text) {}

    /** The sheet of a theory, with what its score card shows. */
    public static TheorySheet of(TheoryCard card, ScoreCards cards) {
        var scope = card.scope();
        var rows = new ArrayList<Row>();
        rows.add(new Row("Claim", card.claim()));
        rows.add(new Row("Source", card.source()));
        rows.add(new Row("Speaks of", channels(scope.speaksOf()::contains)
                + (scope.baseline() ? "; a baseline, which claims nothing itself" : "")));
        var silent = channels(channel -> !scope.speaksOf().contains(channel));
        rows.add(new Row("Silent on", silent.isEmpty() ? "nothing" : silent + "; there it passes the documented effects on"));
        rows.add(new Row("Points of the record", points(scope.points())));
        rows.add(new Row("Moves levels by", scope.causes().isEmpty() ? "nothing it names" : String.join(", ", scope.causes())));
        if (!scope.monotone().isEmpty()) {
            rows.add(new Row("Directions", scope.monotone().stream().map(TheorySheet::claim).collect(Collectors.joining("; "))));
        }
        rows.add(new Row("Chance", card.streams().isEmpty() ? "none" : "random streams " + String.join(", ", card.streams())));
        rows.add(new Row("Score", ShownTheory.of(card, cards).sentence()));
        return new TheorySheet(
                card.id() + " " + card.version(), card.title(), rows,
                card.parameters().stream().map(parameter -> new Row(parameter.id(), words(parameter))).toList());
    }

    private static String channels(Predicate<Channel> which) {
        return Arrays.stream(Channel.values()).filter(which).map(TheoryScopes::name).collect(Collectors.joining(", "));
    }

    private static String points(UseOfPoints use) {
        return switch (use) {
            case TAKEN -> "taken as they are";
            case SCALED -> "scaled";
            case REPLACED -> "replaced in part by effects of its own";
            case IGNORED -> "ignored";
        };
    }

    private static String claim(Monotone claim) {
        return "more " + claim.quantity().name().toLowerCase(Locale.ROOT) + " is never " + (claim.rising() ? "less " : "more ")
                + TheoryScopes.name(claim.channel());
    }

    private static String words(Parameter parameter) {
        return TheoryScopes.number(parameter.value()) + " " + parameter.unit() + ", " + TheoryScopes.number(parameter.low()) + " to "
                + TheoryScopes.number(parameter.high()) + "; " + drawn(parameter.distribution()) + ". " + parameter.title() + ". "
                + parameter.why();
    }

    private static String drawn(Distribution distribution) {
        return switch (distribution) {
            case Distribution.Chosen chosen -> "chosen, not drawn";
            case Distribution.Likely(double low, double high) -> "nine draws in ten from " + TheoryScopes.number(low) + " to " + TheoryScopes.number(high);
        };
    }
}
