package org.parallax.editing.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.dsl.ide.complete.Proposal;
import org.parallax.editing.Installation;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.document.OpenDocuments;
import org.parallax.editing.host.RecordedLog;
import org.parallax.editing.session.DocumentSession;

/** What an editor offers and explains in a scenario on the second of two installed records. */
class SecondRecordTest {

    private static final String TEXT = """
            scenario S "S" on VeldriaKarsund as of 2024-05 for 12 months {
              event rise in 2024-08 : TollRise { by Karsund over Canal intensity minor }
            }
            """;

    @TempDir
    Path folder;

    private final OpenDocuments held = new OpenDocuments();
    private final DocumentSession session = new DocumentSession(Installation.parallax(), held, new RecordedLog());
    private final TextServices services = new TextServices(session);
    private final ExecutorService pool = Executors.newSingleThreadExecutor();

    @AfterEach
    void close() {
        pool.shutdownNow();
        services.close();
        session.close();
    }

    @Test
    void bothRecordsAreOfferedAfterOn() {
        assertTrue(offered("on ", "VeldriaKarsund").containsAll(Set.of("JapanKorea", "VeldriaKarsund")));
    }

    @Test
    void statesAndIssuesAreThoseOfItsOwnAndKindsThoseOfItsLibraryToo() {
        var kinds = offered(": ", "TollRise");
        assertTrue(kinds.containsAll(Set.of("TollRise", "QuayMeeting", "Regatta", "LeadershipChange")), kinds::toString);
        assertEquals(Set.of("Veldria", "Karsund"), offered("by ", "Karsund"));
        assertEquals(Set.of("Canal", "Exile"), offered("over ", "Canal"));
    }

    @Test
    void aHoverTellsItsKindWithItsOwnSource() {
        var card = services.ask(snapshot(), (given, resource) ->
                given.hovers().at(resource, TEXT.indexOf("TollRise")).orElseThrow().card().markdown()).join().orElseThrow();
        assertTrue(card.contains("Tolls raised") && card.contains("Salt, Locks and Grievances"), card);
    }

    /** The names offered in place of a word that follows another. */
    private Set<String> offered(String before, String word) {
        int at = TEXT.indexOf(before + word) + before.length();
        assertTrue(at >= before.length(), word);
        return services.ask(snapshot(), (given, resource) -> given.completion().at(resource, TEXT, at, pool).proposals().stream()
                .filter(proposal -> proposal.kind() == Proposal.Kind.REFERENCE).map(Proposal::label).collect(Collectors.toSet()))
                .join().orElseThrow();
    }

    private DocumentSnapshot snapshot() {
        return held.hold(folder.resolve("s.scenario"), TEXT);
    }
}
