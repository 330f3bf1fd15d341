package org.parallax.exercise.session;

import java.util.List;
import java.util.Optional;
import org.parallax.exercise.log.SeatFact;

/** All who have come. */
public record SeatRows(ById<Seat> seats) {

    static final SeatRows EMPTY = new SeatRows(ById.none());

    /** The seat of that id. */
    public Optional<Seat> seat(String id) {
        return seats.get(id);
    }

    /** Those who play for a team and have not left; for all teams if none is named. */
    public List<Seat> playing(Optional<String> team) {
        return seats.stream()
                .filter(seat -> !seat.gone())
                .filter(seat -> team.map(seat::isOf).orElse(seat.place().inTeam().isPresent()))
                .toList();
    }

    /** Who speaks for a team. */
    public Optional<Seat> lead(String team) {
        return playing(Optional.of(team)).stream().filter(Seat::lead).findFirst();
    }

    SeatRows after(SeatFact fact) {
        return switch (fact) {
            case SeatFact.Taken taken -> new SeatRows(seats.with(taken.seat(), Seat.of(taken)));
            case SeatFact.Moved(var seat, var token) -> new SeatRows(seats.changed(seat, row -> row.movedTo(token)));
            case SeatFact.Changed change -> changed(change);
        };
    }

    private SeatRows changed(SeatFact.Changed change) {
        var next = seats.changed(change.seat(), seat -> seat.changed(change));
        var lead = next.get(change.seat()).filter(Seat::lead).flatMap(seat -> seat.place().inTeam());
        return new SeatRows(lead.map(team -> next.each(
                        seat -> seat.isOf(team) && !seat.id().equals(change.seat()) ? seat.withoutLead() : seat))
                .orElse(next));
    }
}
