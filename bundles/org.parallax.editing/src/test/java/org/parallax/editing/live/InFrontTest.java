package org.parallax.editing.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.editing.Installation;
import org.parallax.editing.ProjectingHost;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.result.Branching;
import org.parallax.projection.result.Conditioning;

/** Nothing is told to be current that is not of what is in front, not for a moment. */
class InFrontTest {

    private static final String TEXT = """
            scenario One "The one" on JapanKorea as of 2025-12 for 12 months {
              event visit in 2026-06 with probability 50% : Summit { between Japan, SouthKorea in Japan }
              project runs 100 seed 3
            }
            scenario Other "The other" extends One {
              without visit
            }
            """;

    @TempDir
    Path folder;

    private ProjectingHost host;
    private LiveProjection live;

    @BeforeEach
    void open() {
        host = new ProjectingHost();
        live = host.live();
        live.follow(text("one.scenario", 1));
        untilCurrent("One");
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void anotherFileIsInFrontAtOnce() {
        var before = live.state().latest();
        live.follow(text("two.scenario", 2));
        assertEquals(before, assertInstanceOf(LiveState.Working.class, live.state()).latest());
        untilCurrent("One");
        assertEquals(folder.resolve("two.scenario"), live.state().latest().orElseThrow().text().path());
    }

    @Test
    void anotherTextIsInFrontAtOnce() {
        live.follow(new DocumentSnapshot(folder.resolve("one.scenario"), TEXT.replace("50%", "60%"), 2, 0));
        assertInstanceOf(LiveState.Working.class, live.state());
        untilCurrent("One");
    }

    @Test
    void anErrorStaysSaidWhileItIsMended() {
        live.follow(new DocumentSnapshot(folder.resolve("one.scenario"), TEXT.replace("Summit", "Sumit"), 2, 0));
        Installation.until("an error", () -> live.state() instanceof LiveState.Held);
        live.follow(new DocumentSnapshot(folder.resolve("one.scenario"), TEXT.replace("Summit", "Summi"), 3, 0));
        assertInstanceOf(LiveState.Held.class, live.state());
        live.follow(text("one.scenario", 4));
        untilCurrent("One");
    }

    @Test
    void theScenarioOfTheCaretIsInFrontAtOnce() {
        var shown = live.state();
        live.follow(text("one.scenario", 1).at(TEXT.indexOf("event visit")));
        assertSame(shown, live.state());
        live.follow(text("one.scenario", 1).at(TEXT.indexOf("without visit")));
        assertInstanceOf(LiveState.Working.class, live.state());
        untilCurrent("Other");
        live.follow(text("one.scenario", 1));
        untilCurrent("One");
    }

    @Test
    void aCaretThatMovesWhileTheTextIsReadIsWhereItIs() {
        live.follow(new DocumentSnapshot(folder.resolve("one.scenario"), TEXT + "\n", 2, 0));
        live.follow(new DocumentSnapshot(folder.resolve("one.scenario"), TEXT + "\n", 2, TEXT.length()));
        untilCurrent("Other");
    }

    @Test
    void aScenarioOrABranchThatIsAskedForIsNotShownYet() {
        live.choose("Other");
        assertInstanceOf(LiveState.Working.class, live.state());
        untilCurrent("Other");
        live.choose("One");
        untilCurrent("One");
        live.look(Branching.given(Conditioning.of(new Branch.Happened("visit"))));
        assertInstanceOf(LiveState.Working.class, live.state());
        untilCurrent("One");
    }

    @Test
    void aTextThatIsOnlyReadLeavesThePictureAndNamesIt() {
        live.putAside(folder.resolve("installed.relationship"));
        var held = assertInstanceOf(LiveState.Held.class, live.state());
        assertEquals("installed.relationship is only read here and not projected."
                + " The dimmed picture is of “The one” in one.scenario.", held.reason());
        assertTrue(held.latest().isPresent());
        assertEquals(Optional.of(folder.resolve("one.scenario")), live.followed());
        live.follow(text("one.scenario", 1));
        untilCurrent("One");
    }

    private void untilCurrent(String scenario) {
        Installation.until("the projection of " + scenario, () -> live.state() instanceof LiveState.Current(var snapshot)
                && snapshot.refined() && snapshot.scenario().name().equals(scenario));
    }

    private DocumentSnapshot text(String name, long stamp) {
        return new DocumentSnapshot(folder.resolve(name), TEXT, stamp, 0);
    }
}
