package org.parallax.editing.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.ide.text.Place;
import org.parallax.editing.Installation;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.document.OpenDocuments;
import org.parallax.editing.host.RecordedLog;
import org.parallax.editing.session.DocumentSession;
import org.parallax.report.figure.MarkTarget;

/** What a picture marks is found in the scenario it was drawn from, and what the text states in the picture. */
class ScenarioStatementsTest {

    private static final String TEXT = """
            /* Once there was
               event landing "of another kind"
            */
            scenario First "One" on JapanKorea as of 2025-12 for 24 months {
              event landing in 2026-09 : TerritorialIncident { by SouthKorea over Territory intensity minor }
              event call in 2026-10 : LeadersCall { between Japan, SouthKorea }
              decision answer "?" in 2026-11 {
                option quiet "q { " 50% { event note : DiplomaticProtest { by Japan to SouthKorea } }
                option loud 50% { }
              }
              expect security above 40 in 2027-10 with probability 50%
              whenever security below 35 once { event pause : Summit { between Japan, SouthKorea in Japan } }
              project runs 400
            }
            scenario Second "Other" on JapanKorea as of 2025-12 for 24 months {
              event landing in 2026-03 : TerritorialIncident { by SouthKorea over Territory intensity severe }
              decision reply "?" in 2026-11 { option loud 50% { } option mute 50% { } }
              project runs 400
            }
            scenario Third "Third" extends First {
              replace landing in 2026-12 : TerritorialIncident { by SouthKorea over Territory intensity minor }
            }
            """;

    private static final DocumentSnapshot DOCUMENT =
            new DocumentSnapshot(Path.of("/nowhere/same-names.scenario").toAbsolutePath(), TEXT, 1, 0);

    private final DocumentSession session =
            new DocumentSession(Installation.parallax(), new OpenDocuments(), new RecordedLog());

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aNameIsThatOfTheScenarioAskedAbout() {
        assertEquals(inside("First", "landing"), offset("First", all -> all.find(new MarkTarget.Event("landing"))));
        assertEquals(inside("Second", "landing"), offset("Second", all -> all.find(new MarkTarget.Event("landing"))));
        assertEquals(inside("Third", "landing"), offset("Third", all -> all.find(new MarkTarget.Event("landing"))));
        assertEquals(inside("First", "call"), offset("Third", all -> all.find(new MarkTarget.Event("call"))));
        assertEquals(-1, offset("Second", all -> all.find(new MarkTarget.Event("call"))));
        assertEquals(inside("Second", "loud"), offset("Second", all -> all.find(new MarkTarget.Option("reply", "loud"))));
        assertEquals(inside("First", "expect"), offset("First", all -> all.find(new MarkTarget.Expectation(11))));
        assertEquals(inside("First", "whenever"), offset("First", all -> all.find(new MarkTarget.Trigger(Set.of("pause")))));
    }

    @Test
    void theStatementAtAPlaceIsTheInnermost() {
        assertEquals(Optional.of(new MarkTarget.Event("landing")), at("First", "over Territory"));
        assertEquals(Optional.of(new MarkTarget.Decision("answer")), at("First", "answer"));
        assertEquals(Optional.of(new MarkTarget.Event("note")), at("First", "Protest"));
        assertEquals(Optional.of(new MarkTarget.Option("answer", "loud")), at("First", "loud"));
        assertEquals(Optional.of(new MarkTarget.Expectation(11)), at("First", "security"));
        assertEquals(Optional.empty(), at("First", "project"));
        assertEquals(Optional.empty(), at("Second", "answer"));
    }

    /** The first place of some words inside a scenario of the text. */
    private static int inside(String scenario, String words) {
        return TEXT.indexOf(words, TEXT.indexOf("scenario " + scenario));
    }

    private int offset(String scenario, Function<ScenarioStatements, Optional<Place>> wanted) {
        return ask((all, resource) -> wanted.apply(all), scenario).map(place -> place.span().offset()).orElse(-1);
    }

    private Optional<MarkTarget.Statement> at(String scenario, String words) {
        return ask((all, resource) -> all.at(resource, inside("First", words) + 1), scenario);
    }

    private <T> Optional<T> ask(BiFunction<ScenarioStatements, XtextResource, Optional<T>> question, String scenario) {
        return session.ask(DOCUMENT, resource -> ScenarioStatements.of(resource, scenario)
                .flatMap(all -> question.apply(all, resource))).join().flatMap(found -> found);
    }
}
