package org.parallax.exercise.conduct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.parallax.exercise.command.Command;
import org.parallax.exercise.command.PlayCommand;
import org.parallax.exercise.command.Playbook;
import org.parallax.exercise.command.PollCommand;
import org.parallax.exercise.command.Request;
import org.parallax.exercise.command.TextCommand;
import org.parallax.exercise.log.LogRecord;
import org.parallax.exercise.log.TextFact;
import org.parallax.exercise.plan.NameDisclosure;
import org.parallax.exercise.session.NameChange;
import org.parallax.projection.situation.Held;

/** What becomes of a play when its text is edited. */
class EditLawsTest {

    private static final ExampleText FIRST = ExampleText.first(NameDisclosure.FACILITATOR, false);

    @Property(tries = 1_000)
    void aTextThatComesBackBringsBackWhatHadBeenDetached(@ForAll @LongRange(min = 0, max = 1L << 40) long seed) {
        var session = PlayedSession.playing(FIRST.playbook());
        var random = new Random(seed);
        var requests = new RandomRequests(session, FIRST, random, false);
        for (int i = 0; i < 60; i++) {
            var request = requests.next();
            if (!(request.command() instanceof TextCommand.BindName)) {
                session.ask(request);
            }
        }
        if (session.does(load(FIRST.playbook())) instanceof Decided.Refused(var code, var about)) {
            Assume.that(code == RefusalCode.DONE_BEFORE);
        }
        var before = held(session);
        session.state().tree().all().forEach(branch -> {
            assertEquals(RecordsOfALine.held(session.log(), branch.name()), session.state().held(branch));
            assertEquals(Set.of(), session.state().detached(branch));
        });
        var without = FIRST;
        for (var name : List.of("response", "summit", "accord", "fate", "landing", "storm", "election")) {
            without = random.nextBoolean() ? without.without(name) : without;
        }
        var next = without.playbook();
        if (session.does(load(next)) instanceof Decided.Accepted) {
            session.state().tree().all().forEach(branch -> {
                var gone = session.state().detached(branch);
                assertEquals(
                        branch.play().names().size() - gone.size(),
                        branch.play().names().stream().filter(next.elements()::containsKey).count());
            });
            Expect.accepted(session.does(load(FIRST.playbook())));
        }
        assertEquals(before, held(session));
        session.state().tree().all().forEach(branch -> assertEquals(Set.of(), session.state().detached(branch)));
    }

    private static List<Held> held(PlayedSession session) {
        return session.state().tree().all().stream().map(session.state()::held).toList();
    }

    @Property(tries = 1_000)
    void theOrderOfStatementsNeverMatters(@ForAll @LongRange(min = 0, max = 1L << 40) long seed) {
        assertEquals(played(seed, FIRST.playbook()), played(seed, FIRST.playbook(new Random(seed + 1))));
    }

    private static List<LogRecord> played(long seed, Playbook playbook) {
        var session = PlayedSession.playing(playbook);
        var requests = new RandomRequests(session, FIRST, new Random(seed));
        for (int i = 0; i < GeneratedPlay.LENGTH; i++) {
            Request request = requests.next();
            // Random decisions are named by their place, which is what is being shuffled.
            boolean byPlace = request.command() instanceof PlayCommand.Choose || request.command() instanceof PollCommand
                    || request.command() instanceof TextCommand;
            if (!byPlace) {
                session.ask(request);
            } else {
                session.ask(Request.of(request.by(), request.moment(), named(new Random(seed * 31 + i))));
            }
        }
        return session.log();
    }

    private static Command named(Random random) {
        var decision = List.of("response", "reply", "summit", "accord", "fate").get(random.nextInt(5));
        var way = random.nextBoolean() ? new PlayCommand.Way.ByChance() : new PlayCommand.Way.ByPoll(decision + ".1");
        return switch (random.nextInt(3)) {
            case 0 -> new PollCommand.OpenPoll(decision, List.of(), OptionalInt.empty());
            case 1 -> new PollCommand.ClosePoll(decision + ".1");
            default -> new PlayCommand.Choose(decision, way, Optional.of("why"), Optional.empty());
        };
    }

    private static TextCommand load(Playbook next, NameChange... renamings) {
        return new TextCommand.LoadText(next, List.of(), "edited", List.of(renamings));
    }

    private static PlayedSession withCourt() {
        var session = PlayedSession.playing(FIRST.playbook());
        session.does(new PlayCommand.StartMove("crisis"));
        session.does(new PlayCommand.Fire("landing", Optional.empty(), Map.of()));
        session.does(new PlayCommand.Choose(
                "response", new PlayCommand.Way.ByFacilitator("court"), Optional.empty(), Optional.empty()));
        return session;
    }

    private static List<TextFact> texts(PlayedSession session) {
        var facts = new ArrayList<TextFact>();
        session.log().forEach(record -> {
            if (record.fact() instanceof TextFact fact) {
                facts.add(fact);
            }
        });
        return facts;
    }

    @Test
    void whatIsGoneIsToldAndNotHeld() {
        var session = withCourt();
        session.does(load(FIRST.without("response").playbook()));
        assertEquals(
                new TextFact.Matched(List.of("landing"), List.of(), List.of("response", "response=court")),
                texts(session).getLast());
        assertEquals("landing@2027-10", session.state().held(session.state().floor()).text());
        assertEquals("[response, response=court]", session.state().detached(session.state().floor()).toString());
    }

    @Test
    void whatChangedIsToldWithWhatItWasAndIsHeld() {
        var session = withCourt();
        var next = FIRST.playbook();
        var elements = new TreeMap<>(next.elements());
        elements.put("response=court", "another share");
        session.does(load(new Playbook("another", next.plan(), next.first(), next.decisions(), next.events(), elements)));
        assertTrue(texts(session).getLast() instanceof TextFact.Matched matched
                && matched.changed().equals(List.of(
                        new TextFact.ChangedElement("response=court", "digest of responsecourt", "another share"))));
        assertEquals("landing@2027-10 and response=court@2027-11", session.state().held(session.state().floor()).text());
    }

    @Test
    void aRenameMadeInAnEditorBindsByItself() {
        var session = withCourt();
        session.does(load(FIRST.renamed("response", "answer").playbook(), new NameChange("response", "answer")));
        assertEquals(new TextFact.NameBound("response", "answer", "renamed on the way to this text"), texts(session).get(2));
        assertEquals("answer=court@2027-11 and landing@2027-10", session.state().held(session.state().floor()).text());
    }

    @Test
    void aRenameFoundLaterIsBoundByHand() {
        var session = withCourt();
        session.does(load(FIRST.renamed("landing", "boarding").playbook()));
        assertEquals("response=court@2027-11", session.state().held(session.state().floor()).text());
        session.does(new TextCommand.BindName(new NameChange("landing", "boarding"), "the same event"));
        assertEquals("boarding@2027-10 and response=court@2027-11", session.state().held(session.state().floor()).text());
    }

    @Test
    void nothingIsBoundToANameThatWasPlayedItself() {
        var session = withCourt();
        session.does(new PlayCommand.Fire("storm", Optional.empty(), Map.of()));
        session.does(load(FIRST.without("landing").playbook()));
        var decided = session.does(new TextCommand.BindName(new NameChange("landing", "storm"), "a mistake"));
        assertEquals(RefusalCode.UNFIT, Expect.code(decided));
    }

    @Test
    void noTextIsLoadedWhileAPollIsOpenOnWhatChanges() {
        var session = PlayedSession.playing(FIRST.playbook());
        session.does(new PlayCommand.StartMove("crisis"));
        session.does(new PollCommand.OpenPoll("summit", List.of(), OptionalInt.empty()));
        assertEquals(
                Expect.refused(RefusalCode.STILL_OPEN, "What about summit?"),
                session.does(load(FIRST.without("summit").playbook())));
        Expect.accepted(session.does(load(FIRST.without("response").playbook())));
        session.does(new PollCommand.ClosePoll("summit.1"));
        Expect.accepted(session.does(load(FIRST.without("summit").playbook())));
    }

    @Test
    void aRenamedDecisionKeepsItsVote() {
        var session = PlayedSession.playing(FIRST.playbook());
        session.does(new PlayCommand.StartMove("crisis"));
        session.does(new PollCommand.OpenPoll("response", List.of(), OptionalInt.empty()));
        session.says("s1", new PollCommand.CastBallot("response.1", "court"));
        session.does(new PollCommand.ClosePoll("response.1"));
        session.does(load(FIRST.renamed("response", "answer").playbook(), new NameChange("response", "answer")));
        Expect.accepted(session.does(new PlayCommand.Choose(
                "answer", new PlayCommand.Way.ByPoll("response.1"), Optional.empty(), Optional.empty())));
        assertEquals("answer=court@2027-01", session.state().held(session.state().floor()).text());
    }

    @Test
    void aNameThatComesBackBeginsNoOldRoundAnew() {
        var session = PlayedSession.playing(FIRST.playbook());
        session.does(new PlayCommand.StartMove("crisis"));
        session.does(new PollCommand.OpenPoll("response", List.of(), OptionalInt.empty()));
        session.does(new PollCommand.ClosePoll("response.1"));
        session.does(load(FIRST.renamed("response", "answer").playbook(), new NameChange("response", "answer")));
        session.does(load(FIRST.playbook()));
        session.does(new PollCommand.OpenPoll("response", List.of(), OptionalInt.empty()));
        assertEquals(Set.of("response.1", "response.2"), session.state().floor().polls().all().keySet());
    }
}
