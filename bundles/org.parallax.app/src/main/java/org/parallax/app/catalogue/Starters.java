package org.parallax.app.catalogue;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.dsl.loading.SourceKind;
import org.parallax.dsl.loading.Workspace;
import org.parallax.dsl.record.Titles;
import org.parallax.dsl.scenario.RecordReach;
import org.parallax.dsl.scenario.VisibleParts;
import org.parallax.dsl.values.NameConverter;
import org.parallax.model.EffectDirection;
import org.parallax.model.Element;
import org.parallax.model.EventKind;
import org.parallax.model.RelationshipHeader;

/**
 * Texts to begin a scenario with on any record: what its first harmful kind does and what its first helpful one could
 * answer, and an empty one. What is offered has been checked, so that nobody begins with an error.
 */
final class Starters {

    private static final URI TRIAL = URI.createURI("parallax:/starter" + SourceKind.SCENARIO.ending());
    private static final int MONTHS = 24;

    /** Where the record has no dates to go by, any month is as good as another. */
    private static final YearMonth WITHOUT_DATES = YearMonth.of(2000, 1);

    private final String relationship;
    private final StarterEvents events;
    private final YearMonth known;
    private final Workspace workspace;

    /** For a record that {@code workspace} has read. */
    Starters(RelationshipHeader header, List<Element> elements, NameConverter written, Workspace workspace) {
        this.relationship = written.toString(header.getName());
        this.events = new StarterEvents(elements, written);
        this.known = RecordReach.of(header.eResource().getResourceSet(),
                new VisibleParts(header.getName(), List.of(), List.of()), elements).map(RecordReach::last)
                .or(() -> RecordReach.lastPublication(elements)).orElse(WITHOUT_DATES);
        this.workspace = workspace;
    }

    /** Those that this record allows, the empty one last. */
    List<Starter> all() {
        var empty = new Starter("scenario", scenario("Empty: a header, and nothing in it yet.", "A scenario", ""));
        return Stream.concat(quarrel().stream(), Stream.of(empty)).toList();
    }

    /** The first harmful kind that makes a scenario without error, and with it the first helpful one, if there is any. */
    private Optional<Starter> quarrel() {
        var harm = events.kinds(EffectDirection.HARMS).filter(kind -> told(kind, "").filter(this::isRight).isPresent()).findFirst();
        return harm.flatMap(kind -> events.kinds(EffectDirection.HELPS).flatMap(help -> answer(help).stream())
                .flatMap(answer -> told(kind, answer).stream()).filter(this::isRight).findFirst()
                .or(() -> told(kind, ""))).map(text -> new Starter("setback-and-answer", text));
    }

    private Optional<String> told(EventKind harm, String answer) {
        return events.of(harm).map(event -> scenario(
                "Setback and answer: something goes wrong between the two; does one of them reach out?", title(harm),
                "  event setback between " + known.plusMonths(4) + " and " + known.plusMonths(7) + " " + event + "\n" + answer
                        + "\n  expect cooperation above 50 in " + known.plusMonths(MONTHS) + " with probability 50%\n"));
    }

    private Optional<String> answer(EventKind help) {
        return events.of(help).map("""

                  decision answer "Does one of them reach out?" 1 month after setback {
                    option gesture "It does" 50%% { event approach %s }
                    option silence "Neither does" 50%%
                  }
                """::formatted);
    }

    private String scenario(String about, String title, String body) {
        return """
                // %s
                scenario Untitled "%s"
                  on %s as of %s for %d months {

                %s}
                """.formatted(about, title, relationship, known, MONTHS, body);
    }

    private boolean isRight(String text) {
        workspace.put(TRIAL, text);
        return workspace.check(TRIAL, () -> false).diagnostics().stream().noneMatch(Diagnostic::isError);
    }

    private static String title(EventKind kind) {
        return Titles.of(kind).replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
