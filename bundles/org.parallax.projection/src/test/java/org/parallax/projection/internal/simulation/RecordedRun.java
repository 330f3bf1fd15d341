package org.parallax.projection.internal.simulation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.parallax.projection.internal.storyline.ProjectedMonths;
import org.parallax.projection.internal.storyline.StorylineRun;
import org.parallax.projection.plugin.Origin;
import org.parallax.projection.result.ParameterPlan;
import org.parallax.projection.run.DocumentedLevelsBuilder;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.Theory;

/**
 * A run with all that can be seen of it. How often a decision is taken or a trigger fires shows in events that follow it
 * at once and always: see {@link #MARK}.
 *
 * @param levels of all indicators and months
 * @param seen what came about, each time it did, by month
 * @param standing what began or ended, by month
 */
public record RecordedRun(long number, List<Double> levels, List<Seen> seen, List<String> standing) {

    /** What the name of an event begins with that marks each time that what it is named after comes about. */
    public static final String MARK = "mark-";

    /** Something that came about in a month. */
    public record Seen(YearMonth month, Branch branch) implements Comparable<Seen> {

        @Override
        public int compareTo(Seen other) {
            int months = month.compareTo(other.month);
            return months != 0 ? months : branch.toString().compareTo(other.branch.toString());
        }

        @Override
        public String toString() {
            return branch.text() + "@" + month;
        }
    }

    /** When something came about. */
    public List<YearMonth> months(Branch branch) {
        return seen.stream().filter(one -> one.branch().equals(branch)).map(Seen::month).toList();
    }

    /** What was decided, each time it was. */
    public List<Seen> taken(String decision) {
        return seen.stream()
                .filter(one -> one.branch() instanceof Branch.Chosen chosen && chosen.decision().equals(decision))
                .toList();
    }

    /** The first runs of a theory in a situation. */
    public static List<RecordedRun> of(Situation situation, Theory theory, long seed, int runs) {
        var card = theory.card();
        var learned = theory.learn(situation.learnable(), DocumentedLevelsBuilder.of(situation));
        var draws = ParameterDraws.of(card, ParameterPlan.DRAWN, List.of(), seed);
        var prepared = new PreparedRun(
                CompiledSituation.of(situation, seed), card, Origin.of(card.id(), theory), new CalibratedTheory(learned, draws));
        var streams = new RandomStreams(card, seed, situation.months());
        var simulator = new RunSimulator(prepared, streams);
        return IntStream.range(0, runs).mapToObj(run -> record(simulator, streams, situation, run)).toList();
    }

    private static RecordedRun record(RunSimulator simulator, RandomStreams streams, Situation situation, long run) {
        var recorder = new Recorder(situation);
        streams.begin(run);
        try {
            simulator.run(run, StorylineRun.NONE, (number, path) -> recorder.look(simulator.storyline(), number));
        } catch (TheoryFailed failed) {
            throw new AssertionError(failed);
        }
        return new RecordedRun(
                run, Arrays.stream(simulator.path()).boxed().toList(), List.copyOf(recorder.seen), List.copyOf(recorder.standing));
    }

    private static final class Recorder {

        private final Situation situation;
        private final ProjectedMonths span;
        private final TreeSet<Seen> seen = new TreeSet<>();
        private final List<String> standing = new ArrayList<>();
        private final int[] choices;
        private final boolean[] fired;

        Recorder(Situation situation) {
            this.situation = situation;
            this.span = ProjectedMonths.of(situation);
            this.choices = new int[situation.storyline().decisions().size()];
            this.fired = new boolean[situation.storyline().triggers().size()];
            Arrays.fill(choices, StorylineRun.NONE);
        }

        void look(StorylineRun run, int number) {
            if (number == 0) {
                return;
            }
            var events = situation.storyline().events();
            for (int i = 0; i < run.settledCount(); i++) {
                see(run, events.get(run.settled(i)).id(), number);
            }
            for (int i = 0; i < run.count(); i++) {
                standing.add(number + " begins " + events.get(run.event(i)).id());
            }
            for (int i = 0; i < run.endingCount(); i++) {
                standing.add(number + " ends " + run.ending(i));
            }
            for (int decision = 0; decision < choices.length; decision++) {
                if (run.choice(decision) != choices[decision]) {
                    choices[decision] = run.choice(decision);
                    add(number, chosen(run, decision));
                }
            }
            for (int trigger = 0; trigger < fired.length; trigger++) {
                if (run.fired(trigger) && !fired[trigger]) {
                    fired[trigger] = true;
                    add(number, new Branch.Fired(situation.storyline().triggers().get(trigger).id()));
                }
            }
        }

        private void see(StorylineRun run, String event, int number) {
            add(number, new Branch.Happened(event));
            var marked = event.startsWith(MARK) ? event.substring(MARK.length()) : "";
            var decisions = situation.storyline().decisions();
            for (int decision = 0; decision < decisions.size(); decision++) {
                if (decisions.get(decision).id().equals(marked)) {
                    add(number, chosen(run, decision));
                }
            }
            if (situation.storyline().triggers().stream().anyMatch(trigger -> trigger.id().equals(marked))) {
                add(number - 1, new Branch.Fired(marked));
            }
        }

        private Branch chosen(StorylineRun run, int decision) {
            var asked = situation.storyline().decisions().get(decision);
            return new Branch.Chosen(asked.id(), asked.options().get(run.choice(decision)).id());
        }

        private void add(int number, Branch branch) {
            seen.add(new Seen(span.month(number), branch));
        }
    }
}
