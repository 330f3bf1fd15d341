package org.parallax.exercise.conduct;

import java.util.Optional;
import java.util.stream.IntStream;
import org.parallax.exercise.command.SeatCommand;
import org.parallax.exercise.log.SeatFact;
import org.parallax.exercise.log.SeatPlace;
import org.parallax.exercise.plan.NameDisclosure;
import org.parallax.exercise.session.Seat;

/** Who sits where. */
final class SeatRules {

    private SeatRules() {}

    static Ruling rule(Matter matter, SeatCommand command) {
        return switch (command) {
            case SeatCommand.TakeSeat take -> take(matter, take);
            case SeatCommand.MoveSeat(var seat, var token) -> Ruling.unless(
                    unknown(matter, seat), () -> Ruling.facts(new SeatFact.Moved(seat, token)));
            case SeatCommand.ChangeSeat change ->
                Ruling.unless(unknown(matter, change.seat()), () -> change(matter, change));
        };
    }

    private static Ruling take(Matter matter, SeatCommand.TakeSeat take) {
        var state = matter.state();
        return Ruling.unless(
                Ruling.noIf(!state.standing().joining() && !matter.byFacilitator(), RefusalCode.JOINING_CLOSED)
                        .or(() -> Ruling.noIf(
                                take.seat().isBlank() || state.seats().seat(take.seat()).isPresent(),
                                RefusalCode.DONE_BEFORE, take.seat()))
                        .or(() -> full(matter, take.place())),
                () -> Ruling.facts(new SeatFact.Taken(
                        take.seat(), take.place(), kept(matter, take.seat(), take.place(), take.name()),
                        take.language(), take.device(), take.token(), take.card())));
    }

    private static Ruling change(Matter matter, SeatCommand.ChangeSeat change) {
        var seat = matter.state().seats().seat(change.seat()).orElseThrow();
        var place = change.place().orElse(seat.place());
        boolean leadsNobody = change.lead().orElse(false) && place.inTeam().isEmpty();
        boolean backOrElsewhere = !place.equals(seat.place()) || change.gone().filter(gone -> !gone).isPresent() && seat.gone();
        return Ruling.unless(
                Ruling.noIf(leadsNobody, RefusalCode.UNFIT, "a lead without a team")
                        .or(() -> backOrElsewhere ? full(matter, place) : Optional.empty()),
                () -> changed(new SeatFact.Changed(
                        change.seat(), change.place(), kept(matter, change.seat(), place, change.name()),
                        change.language(), change.lead(), change.gone(), change.reason())));
    }

    /** A change of which nothing may be kept is none. */
    private static Ruling changed(SeatFact.Changed fact) {
        boolean nothing = fact.place().isEmpty() && fact.name().isEmpty() && fact.language().isEmpty()
                && fact.lead().isEmpty() && fact.gone().isEmpty();
        return nothing ? Ruling.NOTHING : Ruling.facts(fact);
    }

    private static Optional<Ruling.No> unknown(Matter matter, String seat) {
        return Ruling.noIf(matter.state().seats().seat(seat).isEmpty(), RefusalCode.UNKNOWN, seat);
    }

    private static Optional<Ruling.No> full(Matter matter, SeatPlace place) {
        var seating = matter.playbook().plan().seating();
        return switch (place) {
            case SeatPlace.InTeam(var id) -> seating.team(id)
                    .map(team -> Ruling.noIf(
                            matter.state().seats().playing(Optional.of(id)).size() >= team.seats().most(),
                            RefusalCode.TEAM_FULL, team.title()))
                    .orElseGet(() -> Optional.of(Ruling.no(RefusalCode.UNKNOWN, id)));
            case SeatPlace.Observing observing -> seating.observers()
                    .map(observers -> Ruling.noIf(
                            observers.most().isPresent() && observing(matter) >= observers.most().getAsInt(),
                            RefusalCode.TEAM_FULL, "the observers"))
                    .orElseGet(() -> Optional.of(Ruling.no(RefusalCode.UNKNOWN, "observers")));
            case SeatPlace.Evaluating evaluating -> Optional.empty();
        };
    }

    private static long observing(Matter matter) {
        return matter.state().seats().seats().stream()
                .filter(seat -> seat.place() instanceof SeatPlace.Observing && !seat.gone())
                .count();
    }

    /** The name as it is kept: none where none may be, and once in a team. */
    private static Optional<String> kept(Matter matter, String own, SeatPlace place, Optional<String> name) {
        return matter.state().standing().attribution() == NameDisclosure.NOBODY
                ? Optional.empty()
                : name.filter(said -> !said.isBlank()).map(said -> once(matter, own, place, said));
    }

    private static String once(Matter matter, String own, SeatPlace place, String name) {
        var others = matter.state().seats().seats().stream()
                .filter(seat -> !seat.id().equals(own) && seat.place().equals(place))
                .map(Seat::name)
                .flatMap(Optional::stream)
                .toList();
        return others.contains(name)
                ? IntStream.iterate(2, n -> n + 1)
                        .mapToObj(n -> name + " (" + n + ")")
                        .filter(numbered -> !others.contains(numbered))
                        .findFirst()
                        .orElseThrow()
                : name;
    }
}
