package org.parallax.theories.lab;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Deed;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Driver;
import org.parallax.projection.situation.Duration;
import org.parallax.projection.situation.Effect;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Traits;

/** Builds an event; at first it has no effect, is seen by nobody, fades over nine months and is over no issue. */
public final class News {

    private final String id;
    private final Map<Channel, Double> effects = new EnumMap<>(Channel.class);
    private Optional<String> issue = Optional.empty();
    private Fade fade = new Fade(9);
    private boolean lowPolitics;
    private boolean standing;
    private double lastingShare;
    private List<String> ends = List.of();
    private Optional<String> actingState = Optional.empty();
    private Optional<Side> party = Optional.empty();
    private Optional<Deed> deed = Optional.empty();
    private Set<Side> costlyTo = Set.of();
    private List<Impact.DriverShift> shifts = List.of();

    private News(String id) {
        this.id = id;
    }

    public static News called(String id) {
        return new News(id);
    }

    /** As the record documents a severe landing by the second party: nine points of political cooperation. */
    public static Happening landing(String id) {
        return called(id)
                .on(Domain.POLITICAL, -9)
                .on(Domain.SECURITY, -5)
                .on(Domain.RECONCILIATION, -5)
                .seenBy(Side.FIRST, -9)
                .over("Territory")
                .event();
    }

    /** A visit that both sides welcome. */
    public static Happening summit(String id) {
        return called(id)
                .on(Domain.POLITICAL, 6)
                .seenBy(Side.FIRST, 6)
                .seenBy(Side.SECOND, 6)
                .fading(12)
                .event();
    }

    public News on(Domain domain, double points) {
        Channel.of(domain).forEach(channel -> effects.put(channel, points));
        return this;
    }

    public News seenBy(Side side, double points) {
        effects.put(Channel.viewBy(side), points);
        return this;
    }

    public News over(String id) {
        issue = Optional.of(id);
        return this;
    }

    public News fading(double months) {
        fade = new Fade(months);
        return this;
    }

    public News lasting() {
        fade = Fade.NEVER;
        return this;
    }

    /** Sets apart a lasting share of every effect; without, there is none. */
    public News lastingShare(double share) {
        lastingShare = share;
        return this;
    }

    /** Lets the effects stand until an event ends them. */
    public News untilEnded() {
        standing = true;
        return this;
    }

    public News ending(String... ids) {
        ends = List.of(ids);
        return this;
    }

    public News lowPolitics() {
        lowPolitics = true;
        return this;
    }

    /** Lets a state that is no party do it. */
    public News by(String state) {
        actingState = Optional.of(state);
        return this;
    }

    /** Lets one party do it. */
    public News by(Side side) {
        party = Optional.of(side);
        actingState = Optional.of(side == Side.FIRST ? "Japan" : "SouthKorea");
        return this;
    }

    public News deed(Deed sort) {
        deed = Optional.of(sort);
        return this;
    }

    public News costlyTo(Side... sides) {
        costlyTo = Set.of(sides);
        return this;
    }

    /** Changes a driver; what comes of it in a run is for a script to say. */
    public News shifting(String state, Quantity quantity, double amount) {
        shifts = List.of(new Impact.DriverShift(new Driver(state, quantity), amount));
        return this;
    }

    public Happening event() {
        var parted = new EnumMap<Channel, Effect>(Channel.class);
        effects.forEach((channel, points) -> parted.put(channel, new Effect(points, lastingShare)));
        return new Happening(
                id, id, "Kind", party, actingState, issue,
                new Impact(
                        parted, shifts, new Traits(Set.of(), deed, costlyTo, Set.of(), lowPolitics),
                        standing ? new Duration.UntilEnded(fade) : new Duration.Passing(fade), Optional.empty(), List.of(ends)));
    }
}
