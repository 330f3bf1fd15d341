package org.parallax.editing.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.parallax.dsl.ide.lens.LensPlace;
import org.parallax.dsl.ide.text.Span;
import org.parallax.editing.Installation;
import org.parallax.editing.ProjectingHost;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.figures.FigureWords;
import org.parallax.editing.live.BranchingWords;
import org.parallax.editing.live.LiveState;
import org.parallax.projection.result.Branching;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.HeldBranch;

/** What is made to happen in every run, as the window shows it and lets it be chosen. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeldViewTest {

    private static final String TEXT = """
            scenario Islets "A landing" on JapanKorea as of 2025-12 for 24 months {
              event ceremony "A ceremony" in 2026-02 with probability 60% : TerritorialIncident { by Japan over Territory intensity minor }
              event landing "A landing" between 2026-09 and 2026-11 if ceremony
                : TerritorialIncident { by SouthKorea over Territory intensity severe }
              event note "A note" 1 month after landing : DiplomaticProtest { by Japan to SouthKorea }
              decision response "What does Tokyo do?" 2 months after landing {
                option quiet "Quiet channel" 55% { event call : LeadersCall { between Japan, SouthKorea } }
                option court "Files at the ICJ" 45% { event filing : Litigation { by Japan over Territory } }
              }
              whenever political below 45 for 2 months once { event talks "Talks" : Summit { between Japan, SouthKorea in Japan } }
              withdraw SouthKorea from 2027-03 to 2027-06
              project with Kernel runs 200 seed 3
            }
            """;
    private static final Branch LANDING = new Branch.Happened("landing");
    private static final Branch NOTE = new Branch.Happened("note");
    private static final Branch COURT = new Branch.Chosen("response", "court");
    private static final Branch QUIET = new Branch.Chosen("response", "quiet");
    private static final Branch TRIGGER = new Branch.Fired("whenever talks");
    private static final Branch TALKS = new Branch.Happened("talks");
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private final ProjectingHost host = new ProjectingHost();

    @BeforeAll
    void open() {
        host.live().follow(new DocumentSnapshot(Path.of("islets.scenario").toAbsolutePath(), TEXT, 1, 0));
    }

    @AfterAll
    void close() {
        host.close();
    }

    @Test
    void theTreeSaysInWordsWhatIsMadeToHappen() {
        var asked = held(new HeldBranch(LANDING, Optional.of(OCTOBER)), new HeldBranch(new Branch.Not(COURT)), new HeldBranch(NOTE));
        var result = looking(asked).result();
        assertEquals("made to happen, Oct\u00a02026", node(result, asked, "landing").standing().words());
        assertEquals("made to happen", node(result, asked, "note").standing().words());
        assertEquals("ruled out", node(result, asked, "court").standing().words());
        assertEquals("", node(result, asked, "quiet").standing().words());
        assertEquals(1, node(result, asked, "landing").share());
        assertEquals(0, node(result, asked, "court").share());
        assertEquals("Oct\u00a02026", node(result, asked, "landing").when());
    }

    @Test
    void whatComesAboutSinceSomethingFollowsItSaysSoAndCannotBeTakenOff() {
        var asked = held(new HeldBranch(NOTE));
        var along = node(looking(asked).result(), asked, "landing").standing();
        assertEquals(new BranchStanding.MadeAlong(), along);
        assertTrue(along.isHeld());
        assertFalse(along.isAsked());
        assertEquals(new BranchStanding.Free(), node(looking(asked).result(), Branching.NONE, "landing").standing(),
                "what was held before is not asked for any more");
    }

    @Test
    void onlyRunsWithABranchAreSaidOtherwiseThanWhatIsMade() {
        var given = Branching.given(Conditioning.of(COURT));
        assertEquals("✓ only with", node(looking(given).result(), given, "court").standing().words());
        assertFalse(node(looking(given).result(), given, "court").standing().isHeld());
        var without = Branching.given(Conditioning.of(new Branch.Not(COURT)));
        assertEquals("✗ only without", node(looking(given).result(), without, "court").standing().words());
    }

    @Test
    void aDecisionMadeInAMonthIsToldInThatMonth() {
        var march = YearMonth.of(2026, 3);
        var asked = held(new HeldBranch(COURT, Optional.of(march)));
        var result = looking(asked).result();
        assertEquals("Mar\u00a02026", node(result, asked, "response").when());
        assertEquals(1, node(result, asked, "response").share());
        assertEquals(Optional.of(march), proposed(HoldingTrial.of(result, asked, COURT)));
    }

    private static Optional<YearMonth> proposed(HoldingTrial trial) {
        return trial.proposed(trial.months());
    }

    @Test
    void plannedMonthsAreProposedAndOnlyThoseThatWillDoAreOffered() {
        var result = looking(Branching.NONE).result();
        var landing = HoldingTrial.of(result, Branching.NONE, LANDING);
        assertEquals(Optional.of(YearMonth.of(2026, 9)), proposed(landing));
        assertEquals(Optional.of(OCTOBER), landing.proposed(List.of(OCTOBER)), "of those that will do, as they are known already");
        assertEquals(20, landing.months().size(), "24 months without the four in which Seoul is withdrawn");
        assertEquals(Optional.empty(), landing.refusal());
        assertEquals(Optional.empty(), landing.refusal("2026-10"));
        assertTrue(landing.refusal("2027-04").orElseThrow().contains("withdrawn in 2027-04"));
        assertTrue(landing.refusal("2029-01").orElseThrow().startsWith("Landing@2029-01 lies outside the projection of 2026-01 to 2027-12"));
        assertEquals(Optional.of("Write a month as 2026-01."), landing.refusal("Oct"));
    }

    @Test
    void whatHangsOnATriggerHasAMonthInWhichItUsuallyHappens() {
        var result = looking(Branching.NONE).result();
        var trigger = HoldingTrial.of(result, Branching.NONE, TRIGGER);
        assertTrue(trigger.refusal().isPresent(), "it has no month of its own");
        var proposed = proposed(trigger).orElseThrow();
        var outcome = result.overall().events().stream().filter(event -> event.event().equals("talks")).findFirst().orElseThrow();
        assertTrue(proposed.isBefore(outcome.last().orElseThrow()) && !proposed.plusMonths(1).isBefore(outcome.first().orElseThrow()), proposed + " " + outcome);
        assertEquals(Optional.of(proposed.plusMonths(1)), proposed(HoldingTrial.of(result, Branching.NONE, TALKS)));
        assertEquals("the trigger “political cooperation falls below 45 for 2 months”", trigger.subject());
    }

    @Test
    void theLastOptionLeftCannotBeRuledOut() {
        var result = looking(Branching.NONE).result();
        assertEquals(Optional.empty(), HoldingTrial.of(result, Branching.NONE, COURT).refusalToRuleOut());
        var one = held(new HeldBranch(new Branch.Not(QUIET)));
        assertTrue(HoldingTrial.of(result, one, COURT).refusalToRuleOut().orElseThrow().startsWith("No option of response is left"));
    }

    @Test
    void whatIsHeldIsSaidBeforeWhichRunsAreCounted() {
        var asked = new Branching(Held.of(new HeldBranch(LANDING, Optional.of(OCTOBER)), new HeldBranch(new Branch.Not(TRIGGER))), Conditioning.of(COURT));
        var line = BranchingWords.line(new LiveState.Current(looking(asked)), asked).orElseThrow();
        assertTrue(line.startsWith("Made to happen in every run: “A landing” in Oct\u00a02026. "
                + "Ruled out in every run: the trigger “political cooperation falls below 45 for 2 months”. "
                + "Counted here are only the runs in which “Files at the ICJ” is chosen: "), line);
    }

    @Test
    void whatIsMadeAlongIsSaid() {
        var asked = held(new HeldBranch(NOTE));
        assertEquals(Optional.of("Made to happen in every run: “A landing” and “A note”."),
                BranchingWords.line(new LiveState.Current(looking(asked)), asked));
    }

    @Test
    void figuresInTheTextSayWhatIsMade() {
        var scenario = new LensPlace(LensPlace.Kind.SCENARIO, "Islets", "Islets", 1, "", List.of(), new Span(0, 0));
        var decision = new LensPlace(LensPlace.Kind.DECISION, "Islets", "response", 6, "", List.of("quiet", "court"), new Span(0, 0));
        var free = new FigureWords(looking(Branching.NONE).result());
        assertFalse(String.join(", ", free.of(scenario).orElseThrow()).contains("made"));
        assertEquals(1, free.of(decision).orElseThrow().size());
        var made = new FigureWords(looking(held(new HeldBranch(COURT))).result());
        assertEquals("as made to happen", made.of(scenario).orElseThrow().get(1));
        var out = new FigureWords(looking(held(new HeldBranch(new Branch.Not(COURT)))).result());
        assertEquals("as ruled out", out.of(scenario).orElseThrow().get(1));
        var both = new FigureWords(looking(new Branching(Held.of(new HeldBranch(LANDING)), Conditioning.of(COURT))).result());
        assertEquals("as made to happen", both.of(scenario).orElseThrow().get(2));
        assertTrue(both.of(scenario).orElseThrow().get(1).endsWith(" of 200 runs"));
        assertEquals(List.of("quiet 0\u00a0%, court 100\u00a0% of runs", "made so"), made.of(decision).orElseThrow());
    }

    private LiveState.Snapshot looking(Branching asked) {
        host.live().look(asked);
        Installation.until("a projection", () -> host.live().state() instanceof LiveState.Current(var snapshot)
                && snapshot.refined() && snapshot.branching().equals(asked));
        return host.live().state().latest().orElseThrow();
    }

    private static Branching held(HeldBranch... branches) {
        return Branching.NONE.with(Held.of(branches));
    }

    private static BranchNode node(ProjectionResult result, Branching asked, String id) {
        return all(BranchTree.of(result, asked)).filter(node -> node.id().equals(id)).findFirst().orElseThrow();
    }

    private static Stream<BranchNode> all(List<BranchNode> nodes) {
        return nodes.stream().flatMap(node -> Stream.concat(Stream.of(node), all(node.children())));
    }
}
