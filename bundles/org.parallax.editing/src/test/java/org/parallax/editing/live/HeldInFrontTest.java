package org.parallax.editing.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import org.parallax.projection.result.Branching;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.HeldBranch;

/** What is made to happen in every run while a text is edited. */
class HeldInFrontTest {

    private static final String TEXT = """
            scenario One "The one" on JapanKorea as of 2025-12 for 12 months {
              event visit "The visit" in 2026-06 with probability 50% : Summit { between Japan, SouthKorea in Japan }
              event note "The note" 1 month after visit : DiplomaticProtest { by Japan to SouthKorea }
              project with Kernel runs 100 seed 3
            }
            """;
    private static final Branching VISIT = held(new Branch.Happened("visit"));

    @TempDir
    Path folder;

    private ProjectingHost host;
    private LiveProjection live;

    @BeforeEach
    void open() {
        host = new ProjectingHost();
        live = host.live();
        live.follow(text(TEXT, 1));
        untilShown(Branching.NONE);
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void allRunsCountInWhatIsMadeToHappen() {
        live.look(VISIT);
        assertEquals(Optional.of("To be made to happen in every run: “The visit”."), line(), "said at once");
        untilShown(VISIT);
        var result = snapshot().result();
        assertEquals(100, result.theories().getFirst().runs());
        assertEquals(1, result.occurrences().getFirst().probability());
        assertEquals(Optional.of("Made to happen in every run: “The visit”."), line());
        assertEquals(VISIT.held(), result.situation().held());
        live.look(Branching.NONE);
        untilShown(Branching.NONE);
        assertEquals(Optional.empty(), line());
    }

    @Test
    void whatIsHeldIsProjectedOnceAndAgainOnlyWhenItChanges() {
        live.look(VISIT);
        untilShown(VISIT);
        var before = snapshot().projected();
        live.follow(text(TEXT + "// a comment\n", 2));
        Installation.until("the comment read", () -> live.state() instanceof LiveState.Current(var shown) && shown.text().stamp() == 2);
        assertSame(before, snapshot().projected());
        var given = Branching.given(Conditioning.of(new Branch.Happened("visit")));
        live.look(given);
        untilShown(given);
        assertNotEquals(before.result().theories().getFirst().runs(), snapshot().result().theories().getFirst().runs());
    }

    @Test
    void whatIsHeldFallsAwayWithItsName() {
        live.look(VISIT);
        untilShown(VISIT);
        live.follow(text(TEXT.replace("visit", "meeting"), 2));
        untilShown(Branching.NONE);
        assertEquals(Branching.NONE, live.branching());
        assertEquals(Optional.of("No longer asked for, since the text has it no more: “The visit” happens."), line());
    }

    @Test
    void whatCannotBeHeldIsSaidWithAWayBackBesideThePictureOfBefore() {
        var shown = snapshot().projected();
        var none = new Branching(Held.of(new HeldBranch(new Branch.Happened("note")),
                new HeldBranch(new Branch.Not(new Branch.Happened("visit")))), Conditioning.NOTHING);
        live.look(none);
        Installation.until("a refusal", () -> live.state() instanceof LiveState.Held);
        var held = (LiveState.Held) live.state();
        assertTrue(held.reason().startsWith("Note is planned after visit, which is ruled out; "), held.reason());
        assertTrue(held.reason().endsWith(" Take it off under Branches, or show all runs as they go."), held.reason());
        assertSame(shown, held.latest().orElseThrow().projected());
        assertEquals(Optional.of("To be made to happen in every run: “The note”. To be ruled out in every run: “The visit”."), line());
        assertEquals(Optional.of(line().orElseThrow() + " " + held.reason()), BranchingWords.lineWithReason(held, none));
        live.look(VISIT);
        untilShown(VISIT);
    }

    @Test
    void anotherFileIsShownAsItGoes() {
        live.look(VISIT);
        untilShown(VISIT);
        live.follow(new DocumentSnapshot(folder.resolve("two.scenario"), TEXT, 2, 0));
        untilShown(Branching.NONE);
    }

    private static Branching held(Branch branch) {
        return Branching.NONE.with(Held.of(new HeldBranch(branch)));
    }

    private Optional<String> line() {
        return BranchingWords.line(live.state(), live.branching());
    }

    private LiveState.Snapshot snapshot() {
        return live.state().latest().orElseThrow();
    }

    private void untilShown(Branching branching) {
        Installation.until("a projection", () -> live.state() instanceof LiveState.Current(var shown)
                && shown.refined() && shown.branching().equals(branching) && shown.text().sameAs(live.edited().orElseThrow()));
    }

    private DocumentSnapshot text(String text, long stamp) {
        return new DocumentSnapshot(folder.resolve("one.scenario"), text, stamp, 0);
    }
}
