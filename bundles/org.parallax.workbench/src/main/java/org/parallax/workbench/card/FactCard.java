package org.parallax.workbench.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.dsl.ide.fix.Fix;
import org.parallax.dsl.ide.hover.HoverCard;
import org.parallax.editing.service.FixableProblem;

/** What a popup says, line by line. */
public record FactCard(List<Line> lines) {

    /** Copies. */
    public FactCard {
        lines = List.copyOf(lines);
    }

    /** How a line is written. */
    public enum Style {
        HEADING,
        PROBLEM,
        FACT,
        SOURCE,
        NOTE
    }

    /** One line; its text may be long. */
    public record Line(Style style, String text) {}

    /** The facts of a name, its sources last. */
    public static FactCard of(HoverCard known) {
        return of(List.of(), Optional.of(known));
    }

    /** Problems with their fixes, then the facts of the name there. */
    public static FactCard of(List<FixableProblem> problems, Optional<HoverCard> known) {
        var lines = new ArrayList<Line>();
        for (var problem : problems) {
            lines.add(new Line(Style.PROBLEM, problem.problem().message()));
            lines.add(new Line(Style.NOTE, note(problem)));
        }
        known.ifPresent(card -> {
            lines.add(new Line(Style.HEADING, capital(card.heading())));
            card.facts().forEach(fact -> lines.add(new Line(Style.FACT, fact)));
            card.sources().forEach(source -> lines.add(new Line(Style.SOURCE, source)));
        });
        return new FactCard(lines);
    }

    /** The words alone, a line each. */
    public String text() {
        return String.join("\n", lines.stream().map(Line::text).toList());
    }

    private static String note(FixableProblem problem) {
        var code = problem.problem().code();
        return problem.fixes().isEmpty()
                ? code
                : code + " · can be mended: " + String.join("; ", problem.fixes().stream().limit(3).map(Fix::label).toList());
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
