package org.parallax.projection.situation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the literature says an event does, before any theory weighs it. Intensity is already multiplied in.
 *
 * @param effects what it does to each channel it touches. A view stands here where it is documented, be it with 0
 *     points; {@link #on(Channel)} says what holds where none is
 * @param shifts changes of drivers, in their own 0 to 1 scale
 * @param leader the leader it brings in, if it does
 * @param ends groups of ids of happenings, documented or planned: of each group it ends the one that began last among
 *     those in force. A group lists what may begin earlier before what may begin later; of two that began in one month
 *     the later in the list began last. What is named alone ends before what is one of several
 */
public record Impact(
        Map<Channel, Effect> effects,
        List<DriverShift> shifts,
        Traits traits,
        Duration duration,
        Optional<NewLeader> leader,
        List<List<String>> ends) {

    /** The lasting share of a view about which nothing else is documented. */
    public static final double LASTING_OF_A_VIEW = 0.5;

    private static final Effect NONE = new Effect(0, 0);

    public Impact {
        effects = Map.copyOf(effects);
        shifts = List.copyOf(shifts);
        ends = ends.stream().map(List::copyOf).toList();
    }

    /** Effects without a lasting part that begin to fade at once, and nothing else. */
    public static Impact passing(Map<Channel, Double> points, Fade fade) {
        var effects = points.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Effect(entry.getValue(), 0)));
        return new Impact(effects, List.of(), Traits.NONE, new Duration.Passing(fade), Optional.empty(), List.of());
    }

    /** Points on a field of cooperation, 0 when it is untouched; on societal cooperation the mean of both contacts. */
    public double on(Domain domain) {
        var channels = Channel.of(domain);
        double sum = 0;
        for (var channel : channels) {
            sum += on(channel).points();
        }
        return sum / channels.size();
    }

    /**
     * What the event does to a channel. Where neither side's view is documented, both see in it what it does to
     * political relations, with the lasting share {@value #LASTING_OF_A_VIEW} unless the event never fades; where one
     * side's is, the other takes no notice.
     */
    public Effect on(Channel channel) {
        var effect = effects.get(channel);
        if (effect != null) {
            return effect;
        }
        return channel.isView() && seenByNobody() ? ofPolitics() : NONE;
    }

    /** Signed points as a side perceives the event: what moves that side's view of the other. */
    public double perceivedBy(Side side) {
        return on(Channel.viewBy(side)).points();
    }

    /** Whether it begins a condition, which stands until an event ends it. */
    public boolean isCondition() {
        return duration instanceof Duration.UntilEnded;
    }

    /** The ids of all happenings whose condition it may end. */
    public Set<String> endable() {
        return ends.stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    }

    private boolean seenByNobody() {
        return !effects.containsKey(Channel.VIEW_BY_FIRST) && !effects.containsKey(Channel.VIEW_BY_SECOND);
    }

    private Effect ofPolitics() {
        boolean stays = duration instanceof Duration.Passing passing && passing.fade().equals(Fade.NEVER);
        return new Effect(on(Channel.POLITICAL).points(), stays ? 0 : LASTING_OF_A_VIEW);
    }

    /** A driver's change by {@code amount}, standing and wearing off with the event, without a lasting part. */
    public record DriverShift(Driver driver, double amount) {}

    /** A change of leader on one side. */
    public record NewLeader(Side side, Leaning leaning, Map<String, Stance> stances) {

        public NewLeader {
            stances = Map.copyOf(stances);
        }
    }
}
